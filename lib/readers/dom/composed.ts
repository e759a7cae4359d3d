/*
 * The tree as a seller sees it, through open shadow roots. Lightning's synthetic shadow is plain light DOM
 * for a content script; native shadow, which Salesforce moves to host by host, is not.
 */

/** Nested components of a record page stay far below it. */
const MAX_DEPTH = 40;
/** A record page has a few thousand hosts; a page with more is not searched to its end. */
const MAX_ROOTS = 5_000;

/** The element, its own shadow root and every open shadow root below, in the order of the page. */
export function composedRoots(element: Element): ParentNode[] {
  const roots: ParentNode[] = [element];
  if (element.shadowRoot) addRoots(element.shadowRoot, roots);
  addRootsBelow(element, roots);
  return roots;
}

function addRoots(root: ParentNode, roots: ParentNode[]): void {
  roots.push(root);
  addRootsBelow(root, roots);
}

function addRootsBelow(root: ParentNode, roots: ParentNode[]): void {
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (shadowRoot && roots.length < MAX_ROOTS) addRoots(shadowRoot, roots);
  }
}

/** Like {@link composedRoots}, but at once where none of the named components has a shadow root. */
export function composedRootsIfAny(element: Element, hosts: string): ParentNode[] {
  const isNative = element.shadowRoot || [...element.querySelectorAll(hosts)].some((host) => host.shadowRoot);
  return isNative ? composedRoots(element) : [element];
}

/** All matches in the given roots, in their order. */
export function queryAll<E extends Element = Element>(roots: readonly ParentNode[], selector: string): E[] {
  const found: E[] = [];
  for (const root of roots) found.push(...root.querySelectorAll<E>(selector));
  return found;
}

/** The children that are rendered in an element's place: its shadow tree, a slot's content, or its own. */
export function composedChildren(element: Element): readonly Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...element.childNodes];
}

/** The parent in the tree as rendered. */
export function composedParent(node: Node): Node | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  return node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode;
}

/** `closest` through shadow roots and slots. */
export function composedClosest(element: Element, selector: string): Element | undefined {
  let node: Node | null = element;
  for (let depth = 0; node && depth < MAX_DEPTH * 2; depth += 1) {
    if (node instanceof Element && node.matches(selector)) return node;
    node = composedParent(node);
  }
  return undefined;
}

/** The first match below an element in the tree as rendered, itself included. */
export function composedFind(element: Element, selector: string, depth = 0): Element | undefined {
  if (element.matches(selector)) return element;
  if (!element.shadowRoot && element.localName !== 'slot' && !hasShadowBelow(element)) {
    return element.querySelector(selector) ?? undefined;
  }
  if (depth > MAX_DEPTH) return undefined;
  for (const child of composedChildren(element)) {
    const found = child instanceof Element ? composedFind(child, selector, depth + 1) : undefined;
    if (found) return found;
  }
  return undefined;
}

function hasShadowBelow(element: Element): boolean {
  for (const below of element.querySelectorAll('*')) {
    if (below.shadowRoot || (below instanceof HTMLSlotElement && below.assignedNodes().length > 0))
      return true;
  }
  return false;
}
