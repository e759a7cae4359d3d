import { composedParent } from '../readers/dom/composed.ts';
import { shadowRootOf } from '../readers/dom/shadow-root.ts';
import { type Box, pointsOf } from './mark-places.ts';

/** Shadow roots inside each other at one point; a record page has some thirty. */
const MAX_ROOTS = 60;
/** A control's own parts, up to the control. */
const MAX_PARTS = 6;

const CONTROLS =
  'a, button, input, select, textarea, [role="button"], [role="link"], [role="tab"], [role="option"], [role="combobox"], [contenteditable="true"]';
const DRAWN = 'img, svg, svg *, canvas, video, iframe, object';

/** What is on top at a point of the screen, through shadow roots. Marks must be out of the way. */
export function hitAt(document: Document, x: number, y: number): Element | undefined {
  let hit: Element | undefined;
  let root: DocumentOrShadowRoot | null = document;
  for (let depth = 0; root && depth < MAX_ROOTS; depth += 1) {
    const next: Element | null = root.elementFromPoint(x, y);
    if (!next || next === hit) break;
    hit = next;
    root = shadowRootOf(hit);
  }
  return hit;
}

/** Whether an element is, or is in, another one as rendered. */
export function isIn(element: Element, outer: Element): boolean {
  for (let at: Element | null = element; at; at = composedParent(at)) if (at === outer) return true;
  return false;
}

/** Whether nothing the user needs is in a box: no control, no words, no picture. */
export function isFree(document: Document, box: Box, label: Element | undefined): boolean {
  return pointsOf(box).every(([x, y]) => {
    const hit = hitAt(document, x, y);
    // The label's words end where the box begins, though its element may go on.
    return hit !== undefined && !isControl(hit) && (hit === label || !(hit.matches(DRAWN) || hasWords(hit)));
  });
}

function isControl(element: Element): boolean {
  let at: Element | null = element;
  for (let part = 0; at && part < MAX_PARTS; part += 1) {
    if (at.matches(CONTROLS)) return true;
    at = composedParent(at);
  }
  return false;
}

function hasWords({ childNodes }: Element): boolean {
  return [...childNodes].some(
    ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim() !== '',
  );
}
