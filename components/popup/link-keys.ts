/** What a key press says; the part of a `KeyboardEvent` that is looked at. */
type Key = Pick<
  KeyboardEvent,
  'key' | 'code' | 'target' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing'
>;

/**
 * Where a key moves the focus among the search box and the links below it; `undefined` leaves the key to
 * the browser. Letters typed on a link go to the search box.
 */
export function nextFocus(
  { key, target, altKey, ctrlKey, metaKey, isComposing }: Key,
  search: HTMLElement,
  links: readonly HTMLElement[],
): HTMLElement | undefined {
  if (isComposing || altKey || ctrlKey || metaKey) return undefined;
  if (target === search) return key === 'ArrowDown' ? links[0] : undefined;
  const at = target instanceof HTMLElement ? links.indexOf(target) : -1;
  if (at < 0) return undefined;
  if (key === 'ArrowDown') return links[at + 1];
  if (key === 'ArrowUp') return links[at - 1] ?? search;
  if (key === 'Home') return links[0];
  if (key === 'End') return links.at(-1);
  return key.length === 1 && key !== ' ' ? search : undefined;
}

/** Alt and P. By the key's place: with Alt, some keyboards write another letter on it. */
export function isPinKey({ key, code, altKey, ctrlKey, metaKey, shiftKey, isComposing }: Key): boolean {
  if (isComposing || !altKey || ctrlKey || metaKey || shiftKey) return false;
  return key.toLowerCase() === 'p' || code === 'KeyP';
}

/** As `aria-keyshortcuts` writes {@link isPinKey}. */
export const PIN_KEY = 'Alt+P';
