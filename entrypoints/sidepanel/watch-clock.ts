const MINUTE_MS = 60_000;

/**
 * Tells the time now, at each full minute while the page is visible, and when it becomes visible again.
 * One timer to midnight would be late after the computer slept.
 *
 * @param onTick Gets milliseconds since the epoch.
 */
export function watchClock(onTick: (now: number) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tick = () => {
    clearTimeout(timer);
    const now = Date.now();
    if (!document.hidden) timer = setTimeout(tick, MINUTE_MS - (now % MINUTE_MS));
    onTick(now);
  };
  document.addEventListener('visibilitychange', tick, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  tick();
}
