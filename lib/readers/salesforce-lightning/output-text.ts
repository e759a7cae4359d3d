import type { RawField } from '../../reading/raw.ts';
import { MAX_TEXT } from '../../reading/reading.ts';
import { composedFind, composedNames, eachChild, isElement } from '../dom/composed.ts';
import { findAny, type Tree } from '../dom/tree.ts';
import { plainText, visibleText } from '../dom/visible-text.ts';
import { linkedRecord } from './address.ts';
import { OUTPUTS } from './dom-names.ts';

/** What a view-mode output shows, and the record that a lookup links to. */
export type Shown = Pick<RawField, 'text' | 'target' | 'isNotText'>;

/** Values that are drawn; without an alternative text nothing says what they show. */
const DRAWN = ['img', 'iframe', 'canvas', 'object', 'video'];
const LOOKUPS = 'force-lookup, force-owner-lookup, records-hoverable-link, .forceOutputLookup';
const URLS = 'lightning-formatted-url, .uiOutputURL';

/** What says more than its text. */
const MORE_THAN_TEXT = new Set([...DRAWN, 'records-modstamp']);

export function readOutput(output: Element): Shown {
  const plain = plainText(output, MAX_TEXT, MORE_THAN_TEXT);
  if (plain !== undefined) return { text: plain };
  const names = composedNames(output, [output.localName]);
  const box = names.includes('input') && checkboxIn(output);
  if (box) return { text: stateOf(box) };
  const dated = names.includes('records-modstamp') && dateIn(output);
  if (dated) return { text: visibleText(dated, MAX_TEXT).replace(/^[,،、\s]+/, '') };
  const link = names.includes('a') && composedFind(output, 'a[href]');
  if (link) return readLinked(output, link, names);
  return readPlain(output, names);
}

/** The checkbox that is all that an output shows. */
export function checkboxIn(output: Element): HTMLInputElement | undefined {
  return composedFind(output, 'input[type="checkbox"]') as HTMLInputElement | undefined;
}

/** What a checkbox reads. Its state is a property; nothing in the tree tells it. */
export function stateOf({ checked }: HTMLInputElement): string {
  return String(checked);
}

/** Whether a text may be the state of a checkbox. */
export function isState(text: string): boolean {
  return text === 'true' || text === 'false';
}

/** "Created By" shows a user and, after a comma, a date; the user is a link beside it. */
function dateIn(output: Element): Element | undefined {
  const stamp = composedFind(output, 'records-modstamp');
  return stamp && composedFind(stamp, 'lightning-formatted-text');
}

function readPlain(output: Element, names: readonly string[]): Shown {
  const text = visibleText(output, MAX_TEXT);
  return text === '' && DRAWN.some((name) => names.includes(name)) ? { text, isNotText: true } : { text };
}

function readLinked(output: Element, link: Element, names: readonly string[]): Shown {
  const href = link.getAttribute('href') ?? '';
  const target = composedFind(output, LOOKUPS) && linkedRecord(href);
  // The link's own text leaves out the preview button's words beside it.
  if (target) return { text: visibleText(link, MAX_TEXT), target };
  // A URL field may show a shortened text; the address is what was entered.
  if (href && composedFind(output, URLS)) return { text: href.slice(0, MAX_TEXT) };
  return readPlain(output, names);
}

/** The output inside a field item, by the strongest hook there is. */
export function findOutput(item: Element, { find }: Tree): Element | undefined {
  const found = findAny(find, item, OUTPUTS);
  return found && slottedOutput(found);
}

/** In native shadow the slot is in the item and the output is slotted into it. */
function slottedOutput(found: Element): Element {
  if (found.localName !== 'slot') return found;
  const children: Element[] = [];
  eachChild(found, (child) => {
    if (isElement(child)) children.push(child);
  });
  return children.length === 1 && children[0] ? children[0] : found;
}
