import { useEffect } from 'react';

type Requests = typeof import('./panel-requests.ts');

/**
 * Does what the extension's keys ask of the panel of this window. What does it is loaded apart, so that the
 * findings do not wait for it; what is asked before is kept for a panel that opens.
 * @param isShown There is something on screen.
 * @param isReady There are findings on screen, so that what was asked of a closed panel can be done.
 */
export function usePanelRequests(isShown: boolean, isReady: boolean): void {
  useEffect(
    () => (isReady ? once(({ takeWaiting }, signal) => void takeWaiting(signal)) : undefined),
    [isReady],
  );
  useEffect(() => (isShown ? once(({ listen }, signal) => listen(signal)) : undefined), [isShown]);
}

/** @returns what ends it. */
function once(begin: (requests: Requests, signal: AbortSignal) => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  import('./panel-requests.ts').then(
    (requests) => signal.aborted || begin(requests, signal),
    // After an update under an open panel there is nothing to load; the panel says so.
    () => {},
  );
  return () => controller.abort();
}
