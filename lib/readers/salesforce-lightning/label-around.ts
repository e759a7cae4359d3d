import { composedTree } from '../dom/tree.ts';
import { FIELD_ITEM } from './dom-names.ts';
import { labelOf } from './field-items.ts';
import { HIGHLIGHT_ITEM, highlightLabel, highlightName } from './highlights.ts';

/** The label of the field that an element is in, on whatever record; '' where it is in none. */
export function labelAround(element: Element): string {
  const { closest } = composedTree(element, () => true);
  const item = closest(element, FIELD_ITEM);
  if (item)
    return labelOf(
      item,
      composedTree(item, () => false),
    );
  const highlight = closest(element, HIGHLIGHT_ITEM);
  const label =
    highlight &&
    highlightLabel(
      highlight,
      composedTree(highlight, () => false),
    );
  return label ? highlightName(label) : '';
}
