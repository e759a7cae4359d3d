import { isNative } from './mode.ts';
import { sharedStyles } from './styles.ts';

export type Content = Node | string | null | undefined | readonly Content[];
/** Attribute values; `true` writes an empty attribute, `false` and `undefined` none. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;
/** Makes the slot of that name of the component being written; the default slot without a name. */
export type SlotMaker = (name?: string) => HTMLElement;
export type Template = (slot: SlotMaker) => Content;
/** What goes into each slot, by slot name; `''` is the default slot. */
export type Slotted = Readonly<Record<string, Content>>;

/** Tags whose components own a template; pages of the older framework are always plain. */
const OWNS_TEMPLATE =
  /^(records|record_flexipage|force|forcegenerated|flexipage|lightning|lst|sfa|runtime_platform_actions)-/;

/** A plain element. */
export function el(tag: string, attributes: Attributes = {}, ...children: Content[]): HTMLElement {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  element.append(...nodesOf(children));
  return element;
}

/**
 * A component: in the flat tree its template is its content and the slotted nodes stand inside literal
 * slot elements; in the native tree the template is in an open shadow root.
 */
export function host(
  tag: string,
  attributes: Attributes,
  template: Template,
  slotted: Slotted = {},
): HTMLElement {
  const element = el(tag, attributes);
  element.setAttribute(scopeToken(tag), '');
  nameSlots(slotted);
  if (!isNative || !OWNS_TEMPLATE.test(tag)) {
    element.append(...marked(template((name) => slotElement(name, slotted[name ?? '']))));
    return element;
  }
  if (tag.startsWith('lightning-')) element.dataset.renderMode = 'shadow';
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...sharedStyles()];
  root.append(...marked(template((name) => slotElement(name))));
  element.append(...Object.values(slotted).flatMap((content) => nodesOf([content])));
  return element;
}

/** A component that wraps its children in one default slot. */
export function wrapper(tag: string, attributes: Attributes, ...children: Content[]): HTMLElement {
  return host(tag, attributes, (slot) => slot(), { '': children });
}

/** A component without slots. */
export function leaf(tag: string, attributes: Attributes, ...children: Content[]): HTMLElement {
  return host(tag, attributes, () => children);
}

/** An SVG element. */
export function svg(tag: string, attributes: Attributes, ...children: Content[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  setAttributes(element, attributes);
  element.append(...nodesOf(children));
  return element;
}

/** Adds a listener and gives the element back. */
export function on<E extends Element>(element: E, event: string, listener: (event: Event) => void): E {
  element.addEventListener(event, listener);
  return element;
}

let lastId = 0;

/** An id that is new at every rendering, like `input-9377`. */
export function freshId(stem: string): string {
  lastId += 1;
  return `${stem}-${lastId}`;
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : value);
  }
}

function nodesOf(content: Content): (Node | string)[] {
  if (content === null || content === undefined) return [];
  if (content instanceof Node || typeof content === 'string') return [content];
  return content.flatMap(nodesOf);
}

/** Lightning leaves an empty comment at each end of a rendered template. */
function marked(content: Content): (Node | string)[] {
  return [document.createComment(''), ...nodesOf(content), document.createComment('')];
}

function slotElement(name: string | undefined, content?: Content): HTMLElement {
  const element = el('slot', name ? { name } : {});
  const nodes = nodesOf(content);
  if (nodes.length > 0) element.append(...marked(nodes));
  return element;
}

function nameSlots(slotted: Slotted): void {
  for (const [name, content] of Object.entries(slotted)) {
    if (name === '') continue;
    for (const node of nodesOf(content)) if (node instanceof Element) node.setAttribute('slot', name);
  }
}

/** Component styles are scoped by a token of letters and digits that differs per component. */
function scopeToken(tag: string): string {
  const sum = [...tag].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, 7);
  return `lwc-${sum.toString(36)}-host`;
}
