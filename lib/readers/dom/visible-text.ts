import { eachChild, isElement } from './composed.ts';
import { shadowRootOf } from './shadow-root.ts';

/** Rich text nests lists in tables at most; deeper trees are not field values. */
const MAX_DEPTH = 60;

/** Shown beside a value but no part of it: edit pencils, help, icons, previews, required marks. */
const BESIDE = new Set([
  'button',
  'svg',
  'style',
  'script',
  'template',
  'lightning-helptext',
  'lightning-button-icon',
  'lightning-primitive-icon',
  'lightning-icon',
  'lightning-spinner',
]);
const BESIDE_CLASSES = ['slds-assistive-text', 'field-api-name', 'slds-required'];

const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'pre',
]);

/** Side by side on one line, with a gap that is no character. */
const CELLS = new Set(['td', 'th']);

/**
 * The text a seller reads in an element, without what only stands beside it. Lines stay lines; other white
 * space is folded. An image counts by its alternative text.
 *
 * @param limit Units after which reading stops; the result may be a little longer before folding.
 */
export function visibleText(element: Element, limit: number): string {
  return trimmed(textBelow(element, limit), limit);
}

function trimmed(raw: string, limit: number): string {
  const text = foldSpaces(raw);
  const lines = text.includes('\n') ? text.replace(/ ?\n[ \n]*/g, '\n') : text;
  return lines.trim().slice(0, limit);
}

/** What a chain may not hold for its text to be what all of it shows. */
const NOT_PLAIN = new Set([...BESIDE, ...BLOCKS, ...CELLS, 'br', 'img', 'input', 'a']);

/**
 * The text of an element in which each one holds at most one other, with nothing that is not text: so are
 * most values, and the browser's own text of it is several times as fast. `undefined` for any other.
 *
 * @param others Names of elements that are more than their text.
 */
export function plainText(element: Element, limit: number, others: ReadonlySet<string>): string | undefined {
  let at = element;
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const { localName, className, firstElementChild: child } = at;
    if (NOT_PLAIN.has(localName) || others.has(localName) || localName === 'slot' || shadowRootOf(at)) return;
    if (at !== element && className !== '' && isBeside(at)) return;
    if (!child) return trimmed(element.textContent, limit);
    if (child.nextElementSibling) return;
    at = child;
  }
  return;
}

function textBelow(element: Element, limit: number): string {
  // Most values are text and nothing else.
  if (!element.firstElementChild && !shadowRootOf(element) && element.localName !== 'slot') {
    return foldSpaces(element.textContent).slice(0, limit);
  }
  const collector = { text: '', limit };
  // The element itself was asked for, even where it is one that only stands beside others.
  eachChild(element, (child) => collect(child, collector, 0));
  return collector.text;
}

/** Folded first: white space must not use up the limit before the words come. */
function foldSpaces(text: string): string {
  return SPACES.test(text) ? text.replace(/[^\S\n]+/g, ' ') : text;
}

/** More than single spaces between words. */
const SPACES = /[^\S\n]{2}|[^\S\n ]/;

type Collector = { text: string; limit: number };

function collect(node: Node, collector: Collector, depth: number): void {
  if (collector.text.length > collector.limit || depth > MAX_DEPTH) return;
  if (node.nodeType === Node.TEXT_NODE) {
    collector.text += foldSpaces((node as Text).data).slice(0, collector.limit);
    return;
  }
  if (!isElement(node) || isBeside(node)) return;
  const { localName } = node;
  if (localName === 'br') collector.text += '\n';
  if (localName === 'img') collector.text += node.getAttribute('alt') ?? '';
  const isBlock = BLOCKS.has(localName);
  if (isBlock) collector.text += '\n';
  if (CELLS.has(localName)) collector.text += ' ';
  eachChild(node, (child) => collect(child, collector, depth + 1));
  if (isBlock) collector.text += '\n';
}

function isBeside(element: Element): boolean {
  if (BESIDE.has(element.localName)) return true;
  return element.classList.length > 0 && BESIDE_CLASSES.some((name) => element.classList.contains(name));
}
