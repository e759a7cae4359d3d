import { composedClosest } from '../dom/composed.ts';
import { composedTree } from '../dom/tree.ts';
import { FIELD_ITEM, HIGHLIGHT_ITEM } from './dom-names.ts';
import { labelOf } from './field-items.ts';
import { highlightLabel, highlightName } from './highlights.ts';

/** The label of the field that an element is in, on whatever record; '' where it is in none. */
export function labelAround(element: Element): string {
  const item = composedClosest(element, FIELD_ITEM);
  if (item) return labelOf(item, composedTree(item));
  const highlight = composedClosest(element, HIGHLIGHT_ITEM);
  const label = highlight && highlightLabel(highlight, composedTree(highlight));
  return label ? highlightName(label) : '';
}
