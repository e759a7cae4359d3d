import type { FieldKind } from '../../fields/index.ts';
import { type Cell, MAX_TEXT } from '../../reading/reading.ts';
import { composedChildren, composedFind } from '../dom/composed.ts';
import { visibleText } from '../dom/visible-text.ts';
import { linkedRecord } from './address.ts';

type Shown = Pick<Cell, 'text' | 'target' | 'problem'>;

/** What a view-mode output shows. */
export function readOutput(output: Element, kind: FieldKind): Shown {
  if (kind === 'flag') return readCheckbox(output);
  const link = composedFind(output, 'a[href]');
  if (link) return readLinked(output, link, kind);
  return withProblem(visibleText(output, MAX_TEXT), kind);
}

/** A cut text is no value; long texts may well end in an ellipsis of the seller's own. */
function withProblem(text: string, kind: FieldKind): Shown {
  const isCut = kind !== 'text' && /(?:\.{2,}|…)$/.test(text);
  return isCut ? { text, problem: 'cut-short' } : { text };
}

function readLinked(output: Element, link: Element, kind: FieldKind): Shown {
  const href = link.getAttribute('href');
  const target = isLookup(output) ? linkedRecord(href) : undefined;
  // The link's own text leaves out the preview button's words beside it.
  if (target) return { text: visibleText(link, MAX_TEXT), target };
  // A URL field may show a shortened text; the address is what was entered.
  if (href && composedFind(output, 'lightning-formatted-url')) return { text: href.slice(0, MAX_TEXT) };
  return withProblem(visibleText(output, MAX_TEXT), kind);
}

function isLookup(output: Element): boolean {
  return composedFind(output, 'force-lookup, force-owner-lookup, records-hoverable-link') !== undefined;
}

/** The state of a checkbox is a property; older outputs draw an image instead. */
function readCheckbox(output: Element): Shown {
  const box = composedFind(output, 'input[type="checkbox"]');
  if (box instanceof HTMLInputElement) return { text: String(box.checked) };
  const image = composedFind(output, 'img[alt]');
  const text = image?.getAttribute('alt') ?? visibleText(output, MAX_TEXT);
  return { text: text.toLowerCase() };
}

/** The output inside a field item, by the strongest hook there is. */
export function findOutput(item: Element, hooks: readonly string[]): Element | undefined {
  for (const hook of hooks) {
    const found = composedFind(item, hook);
    if (found) return onlyChildOutput(found);
  }
  return undefined;
}

/** In native shadow the slot is in the item and the output is slotted into it. */
function onlyChildOutput(found: Element): Element {
  if (found.localName !== 'slot') return found;
  const children = composedChildren(found).filter((child) => child instanceof Element);
  return children.length === 1 && children[0] ? children[0] : found;
}
