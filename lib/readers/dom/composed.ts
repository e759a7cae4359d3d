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

function addRoots(root: ParentNode & Node, roots: ParentNode[]): void {
  roots.push(root);
  addRootsBelow(root, roots);
}

function addRootsBelow(root: Node, roots: ParentNode[]): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const { shadowRoot } = walker.currentNode as Element;
    if (shadowRoot && roots.length < MAX_ROOTS) addRoots(shadowRoot, roots);
  }
}

/** Whether the element or one below it has an open shadow root. */
export function hasShadow(element: Element): boolean {
  if (element.shadowRoot) return true;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) if ((walker.currentNode as Element).shadowRoot) return true;
  return false;
}

/** The children that are rendered in an element's place: its shadow tree, a slot's content, or its own. */
export function composedChildren(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
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

/** Whether an element is, or is inside, what it was made for. */
export type IsWithin = (element: Element) => boolean;

/** Asks each ancestor once however many elements share it, so it holds for a tree that does not change. */
export function withinAny(selector: string): IsWithin {
  const known = new Map<Node, boolean>();
  return (element) => {
    const asked: Node[] = [];
    let answer = false;
    for (let node: Node | null = element; node; node = composedParent(node)) {
      const before = known.get(node);
      answer = before ?? (node instanceof Element && node.matches(selector));
      if (before !== undefined) break;
      asked.push(node);
      if (answer) break;
    }
    for (const node of asked) known.set(node, answer);
    return answer;
  };
}

/** The first match below an element in the tree as rendered, itself included. */
export function composedFind(element: Element, selector: string, depth = 0): Element | undefined {
  if (element.matches(selector)) return element;
  if (depth > MAX_DEPTH) return undefined;
  for (const child of composedChildren(element)) {
    const found = child instanceof Element ? composedFind(child, selector, depth + 1) : undefined;
    if (found) return found;
  }
  return undefined;
}
