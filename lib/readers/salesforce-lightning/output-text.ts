import { MAX_TEXT } from '../../reading/reading.ts';
import { composedChildren, composedFind } from '../dom/composed.ts';
import { visibleText } from '../dom/visible-text.ts';
import { linkedRecord } from './address.ts';
import { OUTPUTS } from './dom-names.ts';

/** What a view-mode output shows, and the record that a lookup links to. */
export type Shown = { text: string; target?: string };

export function readOutput(output: Element): Shown {
  const box = composedFind(output, 'input[type="checkbox"]');
  // The state of a checkbox is a property; nothing in the tree tells it.
  if (box) return { text: String((box as HTMLInputElement).checked) };
  const stamp = composedFind(output, 'records-modstamp lightning-formatted-text');
  // "Created By" shows a user and, after a comma, a date; the user is a link beside it.
  if (stamp) return { text: visibleText(stamp, MAX_TEXT).replace(/^[,،、\s]+/, '') };
  const link = composedFind(output, 'a[href]');
  return link ? readLinked(output, link) : { text: visibleText(output, MAX_TEXT) };
}

function readLinked(output: Element, link: Element): Shown {
  const href = link.getAttribute('href') ?? '';
  const isLookup = composedFind(output, 'force-lookup, force-owner-lookup, records-hoverable-link');
  const target = isLookup && linkedRecord(href);
  // The link's own text leaves out the preview button's words beside it.
  if (target) return { text: visibleText(link, MAX_TEXT), target };
  // A URL field may show a shortened text; the address is what was entered.
  if (href && composedFind(output, 'lightning-formatted-url')) return { text: href.slice(0, MAX_TEXT) };
  return { text: visibleText(output, MAX_TEXT) };
}

/** The output inside a field item, by the strongest hook there is. */
export function findOutput(item: Element): Element | undefined {
  for (const hook of OUTPUTS) {
    const found = composedFind(item, hook);
    if (found) return slottedOutput(found);
  }
  return undefined;
}

/** In native shadow the slot is in the item and the output is slotted into it. */
function slottedOutput(found: Element): Element {
  if (found.localName !== 'slot') return found;
  const children = composedChildren(found).filter((child) => child instanceof Element);
  return children.length === 1 && children[0] ? children[0] : found;
}
