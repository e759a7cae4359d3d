import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * When the link or pin with the focus leaves the list, as one does whose pin is taken off, the focus goes to
 * the one in its place, or to `otherwise` when the list is empty. Otherwise the keyboard would lose its place.
 * @returns what the list is to call when something in it gets the focus.
 */
export function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  otherwise: RefObject<HTMLElement | null>,
): (event: FocusEvent) => void {
  const last = useRef<{ element: Element; selector: string; at: number }>(undefined);
  useLayoutEffect(() => {
    if (last.current && !last.current.element.isConnected && document.activeElement === document.body) {
      const { selector, at } = last.current;
      const others = [...(list.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
      (others[at] ?? others.at(-1) ?? otherwise.current)?.focus();
    }
    last.current = placeOf(document.activeElement, list.current);
  });
  return ({ target }) => {
    last.current = placeOf(target, list.current);
  };
}

function placeOf(element: Element | null, list: HTMLElement | null) {
  if (!element || !list?.contains(element)) return undefined;
  const selector = element.matches('a') ? 'a' : '.quick-link-pin';
  return { element, selector, at: [...list.querySelectorAll(selector)].indexOf(element) };
}
