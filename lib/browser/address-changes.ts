/** Where a browser tells of no changes, they are looked for this often. */
const POLL_MS = 1_000;

/**
 * Calls back after each change of the page's address, in-app navigation included, until the signal aborts.
 * The address has changed by then; what the page shows has mostly not.
 */
export function onAddressChange(window: Window, changed: () => void, signal: AbortSignal): void {
  const { navigation } = window as Partial<Pick<Window, 'navigation'>>;
  if (navigation) {
    navigation.addEventListener('currententrychange', changed, { signal });
    return;
  }
  const { document, location } = window;
  let { href } = location;
  const timer = setInterval(() => {
    if (document.hidden || location.href === href) return;
    ({ href } = location);
    changed();
  }, POLL_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
