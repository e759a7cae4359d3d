const STOPS = '.finding :is(button, summary), .section > summary';

/**
 * The control to go on with once a list item has left: the next one after it, else the last one before it.
 * To be asked while the item is still there.
 */
export function focusAfter(item: Element | null): HTMLElement | undefined {
  const main = item?.closest('main');
  if (!item || !main) return undefined;
  const stops = [...main.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => !item.contains(stop) && isShown(stop),
  );
  const after = stops.find((stop) => item.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
  return after ?? stops.at(-1);
}

/** What is in a folded part cannot take the focus. */
function isShown(stop: HTMLElement): boolean {
  const folded = stop.closest('details:not([open])');
  return !folded || (stop.tagName === 'SUMMARY' && stop.parentElement === folded);
}
