/** Gives a host's shadow root even when it is closed; browsers let content scripts do that. */
export type OpenRoot = (host: Element) => ShadowRoot | null;

let asked: ReadonlySet<string> = new Set();
let openRoot: OpenRoot = () => null;

/**
 * Has closed shadow roots opened from here on.
 *
 * @param hosts Names of the elements to ask about: asking is slow, so never about every one.
 */
export function openClosedRoots(hosts: ReadonlySet<string>, open: OpenRoot): void {
  asked = hosts;
  openRoot = open;
}

/** An element's shadow root, as far as it can be had. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  return element.shadowRoot ?? (asked.has(element.localName) ? openRoot(element) : null);
}
