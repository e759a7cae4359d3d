/*
 * The tree as a seller sees it, through open shadow roots. Lightning's synthetic shadow is plain light DOM
 * for a content script; native shadow, which Salesforce moves to host by host, is not.
 */

import { shadowRootOf } from './shadow-root.ts';

/** Nested components of a record page stay far below it. */
const MAX_DEPTH = 40;
/** A parser nests no deeper; what a script nests deeper is no record page. */
const MAX_TREE_DEPTH = 512;
/** A record page has a few thousand hosts; a page with more is not searched to its end. */
const MAX_ROOTS = 5_000;

/** Which elements not to look into. */
export type IsSkipped = (element: Element) => boolean;

/** The element and every open shadow root of it and below, in the order of the page. */
export function composedRoots(element: Element, isSkipped: IsSkipped): ParentNode[] {
  const roots: ParentNode[] = [element];
  collectRoots(element, isSkipped, roots, 0);
  return roots;
}

function collectRoots(element: Element, isSkipped: IsSkipped, roots: ParentNode[], depth: number): void {
  if (depth > MAX_TREE_DEPTH || isSkipped(element)) return;
  const shadowRoot = shadowRootOf(element);
  if (shadowRoot && roots.length < MAX_ROOTS) {
    roots.push(shadowRoot);
    for (let child = shadowRoot.firstElementChild; child; child = child.nextElementSibling)
      collectRoots(child, isSkipped, roots, depth + 1);
  }
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    collectRoots(child, isSkipped, roots, depth + 1);
}

/** Whether the element or one below it, but not in what is skipped, has an open shadow root. */
export function hasShadow(element: Element, isSkipped?: IsSkipped): boolean {
  if (shadowRootOf(element)) return true;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
  for (let at = walker.nextNode() as Element | null; at; ) {
    const isPassed = isSkipped?.(at) ?? false;
    if (!isPassed && shadowRootOf(at)) return true;
    at = (isPassed ? nextBeside(walker) : walker.nextNode()) as Element | null;
  }
  return false;
}

/** The next element that is not in the one where a walk stands. */
function nextBeside(walker: TreeWalker): Node | null {
  do {
    const next = walker.nextSibling();
    if (next) return next;
  } while (walker.parentNode());
  return null;
}

/**
 * Visits the children that are rendered in an element's place: its shadow tree, a slot's content, or its
 * own. Siblings are followed by hand: iterating a node list costs several times as much.
 */
export function eachChild(element: Element, visit: (child: ChildNode) => void): void {
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  for (const node of assigned) visit(node as ChildNode);
  if (assigned.length > 0) return;
  for (let child = (shadowRootOf(element) ?? element).firstChild; child; child = child.nextSibling)
    visit(child);
}

/** The parent in the tree as rendered. */
export function composedParent(node: Node): Element | null {
  const { assignedSlot, parentNode, parentElement } = node as Element;
  if (assignedSlot) return assignedSlot;
  return parentNode instanceof ShadowRoot ? parentNode.host : parentElement;
}

/** `closest` through shadow roots and slots. */
export function composedClosest(element: Element, selector: string): Element | undefined {
  let at: Element | null = element;
  for (let depth = 0; at && depth < MAX_DEPTH * 2; depth += 1) {
    if (at.matches(selector)) return at;
    at = composedParent(at);
  }
  return undefined;
}

/** The first match below an element in the tree as rendered, itself included. */
export function composedFind(element: Element, selector: string, depth = 0): Element | undefined {
  if (element.matches(selector)) return element;
  if (depth > MAX_DEPTH) return undefined;
  let found: Element | undefined;
  eachChild(element, (child) => {
    if (!found && isElement(child)) found = composedFind(child, selector, depth + 1);
  });
  return found;
}

/** The names of the elements below an element in the tree as rendered, without its own, after those given. */
export function composedNames(element: Element, names: string[] = [], depth = 0): readonly string[] {
  if (depth > MAX_DEPTH) return names;
  eachChild(element, (child) => {
    if (!isElement(child)) return;
    names.push(child.localName);
    composedNames(child, names, depth + 1);
  });
  return names;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
