/** A call that is put off while more are asked for, but never for longer than a maximum. */
export type Debounced = {
  ask(): void;
  cancel(): void;
};

/**
 * @param settleMs Runs this long after the last call of a burst.
 * @param maxWaitMs Runs at least this long after the first.
 */
export function debounce(run: () => void, settleMs: number, maxWaitMs: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = 0;
  return {
    ask() {
      const now = performance.now();
      if (timer === undefined) dueAt = now + maxWaitMs;
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          timer = undefined;
          run();
        },
        Math.max(0, Math.min(settleMs, dueAt - now)),
      );
    },
    cancel() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
