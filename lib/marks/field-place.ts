import type { Located } from '../readers/salesforce-lightning/locate.ts';
import { hitAt, isFree, isIn } from './hit.ts';
import { type Box, type FieldBoxes, isWithin, markPlaces } from './mark-places.ts';

/** A field's place on the page; remembers which of its places for a mark was free. */
export type FieldPlace = Located & { chosen?: number };

/** Height of a line where a field has no label to measure. */
const LINE = 16;

/** Whether a field is on the page as it is now, not in a closed tab or section. */
export function isShown({ item }: Located): boolean {
  return item.isConnected && item.checkVisibility({ visibilityProperty: true });
}

/** Where a field's mark is to stand now; `undefined` while the field is covered, off screen or crowded. */
export function placeOf(document: Document, field: FieldPlace): Box | undefined {
  const { item, label } = field;
  const { clientWidth, clientHeight } = document.documentElement;
  const boxes = boxesOf(field);
  const { left, top, right, bottom } = boxes.firstLine;
  const hit = hitAt(document, (left + right) / 2, (top + bottom) / 2);
  // A dialog, a menu or a header that stays in view is over it.
  if (!hit || !isIn(hit, item)) return undefined;
  const places = markPlaces(boxes);
  field.chosen ??= places.findIndex(
    (box) => isWithin(box, clientWidth, clientHeight) && isFree(document, box, label),
  );
  const box = places[field.chosen];
  return box && isWithin(box, clientWidth, clientHeight) ? box : undefined;
}

/** A field as it is drawn now. */
export function boxesOf({ item, label }: Located): FieldBoxes {
  const box = item.getBoundingClientRect();
  const lines = label ? linesOf(label) : [];
  const { left, top, right } = box;
  const none = { left, top, right: Math.min(left + LINE, right), bottom: top + LINE };
  return {
    item: box,
    firstLine: lines[0] ?? none,
    lastLine: lines.at(-1) ?? none,
    isRightToLeft: getComputedStyle(item).direction === 'rtl',
  };
}

/** The words themselves; a label's element often goes on to the end of its column. */
function linesOf(label: Element): DOMRect[] {
  const range = label.ownerDocument.createRange();
  range.selectNodeContents(label);
  return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
}
