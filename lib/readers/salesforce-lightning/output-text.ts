import type { RawField } from '../../reading/raw.ts';
import { MAX_TEXT } from '../../reading/reading.ts';
import { composedChildren } from '../dom/composed.ts';
import type { Find, Tree } from '../dom/tree.ts';
import { visibleText } from '../dom/visible-text.ts';
import { linkedRecord } from './address.ts';
import { OUTPUTS } from './dom-names.ts';

/** What a view-mode output shows, and the record that a lookup links to. */
export type Shown = Pick<RawField, 'text' | 'target' | 'isNotText'>;

/** Values that are drawn; without an alternative text nothing says what they show. */
const DRAWN = 'img, iframe, canvas, object, video';
const LOOKUPS = 'force-lookup, force-owner-lookup, records-hoverable-link, .forceOutputLookup';
const URLS = 'lightning-formatted-url, .uiOutputURL';

export function readOutput(output: Element, { find }: Tree): Shown {
  if (isTextOnly(output)) return { text: visibleText(output, MAX_TEXT) };
  const box = find(output, 'input[type="checkbox"]');
  // The state of a checkbox is a property; nothing in the tree tells it.
  if (box) return { text: String((box as HTMLInputElement).checked) };
  const stamp = find(output, 'records-modstamp');
  const dated = stamp && find(stamp, 'lightning-formatted-text');
  // "Created By" shows a user and, after a comma, a date; the user is a link beside it.
  if (dated) return { text: visibleText(dated, MAX_TEXT).replace(/^[,،、\s]+/, '') };
  const link = find(output, 'a[href]');
  return link ? readLinked(output, link, find) : readPlain(output, find);
}

/** Most outputs are one component around a text. */
function isTextOnly({ firstElementChild, shadowRoot, localName }: Element): boolean {
  return !firstElementChild && !shadowRoot && localName.includes('-');
}

function readPlain(output: Element, find: Find): Shown {
  const text = visibleText(output, MAX_TEXT);
  return text === '' && find(output, DRAWN) ? { text, isNotText: true } : { text };
}

function readLinked(output: Element, link: Element, find: Find): Shown {
  const href = link.getAttribute('href') ?? '';
  const target = find(output, LOOKUPS) && linkedRecord(href);
  // The link's own text leaves out the preview button's words beside it.
  if (target) return { text: visibleText(link, MAX_TEXT), target };
  // A URL field may show a shortened text; the address is what was entered.
  if (href && find(output, URLS)) return { text: href.slice(0, MAX_TEXT) };
  return readPlain(output, find);
}

/** The output inside a field item, by the strongest hook there is. */
export function findOutput(item: Element, { find }: Tree): Element | undefined {
  for (const hook of OUTPUTS) {
    const found = find(item, hook);
    if (found) return slottedOutput(found);
  }
  return undefined;
}

/** In native shadow the slot is in the item and the output is slotted into it. */
function slottedOutput(found: Element): Element {
  if (found.localName !== 'slot') return found;
  const children = [...composedChildren(found)].filter((child) => child instanceof Element);
  return children.length === 1 && children[0] ? children[0] : found;
}
