/** Where to go. `replaces`: instead of the address there is, which Back then skips. */
export type OpenRequest = { path: string; replaces?: boolean };

/** Asks the frame to go somewhere, as a click on a link does. */
export const OPEN_EVENT = 'demo-open';

export function openPath(from: EventTarget, detail: OpenRequest): void {
  from.dispatchEvent(new CustomEvent(OPEN_EVENT, { bubbles: true, composed: true, detail }));
}
