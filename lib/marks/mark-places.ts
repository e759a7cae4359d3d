/** A rectangle on screen, in CSS pixels from the viewport's upper left corner. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** A field as it is drawn. */
export type FieldBoxes = {
  /** The whole field: label, value and controls. */
  item: Box;
  /** The first line of its label. */
  firstLine: Box;
  /** The last line of its label; mostly the same. */
  lastLine: Box;
  isRightToLeft: boolean;
};

/** Width and height of a mark. */
export const MARK_SIZE = 12;
/** Between a mark and the words it belongs to. */
const GAP = 4;

/**
 * Where a field's mark may stand, best first: in the gap before its label, after the label's last word, at
 * the field's outer edge.
 */
export function markPlaces({ item, firstLine, lastLine, isRightToLeft }: FieldBoxes): Box[] {
  const before = isRightToLeft ? firstLine.right + GAP : firstLine.left - GAP - MARK_SIZE;
  const after = isRightToLeft ? lastLine.left - GAP - MARK_SIZE : lastLine.right + GAP;
  const edge = isRightToLeft ? item.right : item.left - MARK_SIZE;
  return [markAt(before, firstLine), markAt(after, lastLine), markAt(edge, firstLine)];
}

function markAt(x: number, line: Box): Box {
  // Whole pixels, so that a small shape stays sharp.
  const left = Math.round(x);
  const top = Math.round((line.top + line.bottom - MARK_SIZE) / 2);
  return { left, top, right: left + MARK_SIZE, bottom: top + MARK_SIZE };
}

/** Whether all of a box is on screen. */
export function isWithin(box: Box, width: number, height: number): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
}

/** Points that tell what a box covers: its corners, a pixel inside, and its middle. */
export function pointsOf({ left, top, right, bottom }: Box): [x: number, y: number][] {
  return [
    [(left + right) / 2, (top + bottom) / 2],
    [left + 1, top + 1],
    [right - 1, top + 1],
    [left + 1, bottom - 1],
    [right - 1, bottom - 1],
  ];
}
