/** The components that own a template, and with native shadow therefore a shadow root. */
const FAMILIES =
  /^(?:records|record_flexipage|force|forcegenerated|flexipage|lightning|lst|navex|one-active|one-record|one-template|sfa|runtime_sales_[a-z]+)-/;

/**
 * Turns a page as synthetic shadow shows it to a content script into the same page with native shadow.
 * A literal `<slot>` becomes a real one: it stays in its owner's shadow root, and what it held becomes light
 * children of that owner. Deepest hosts come first, so that what is left in a host's light tree is its own.
 *
 * @param families Which components become native; the others stay as they are.
 * @param closed Which of them close their shadow roots, which are then had from `closedRootOf` only.
 * @throws when a named slot holds loose text, which native shadow cannot assign.
 */
export function toNativeShadow(document: Document, families = FAMILIES, closed?: RegExp): void {
  const sheet = copyOfStyles(document);
  const hosts = [...document.querySelectorAll('*')].filter(
    ({ localName, shadowRoot }) => families.test(localName) && !shadowRoot,
  );
  for (const host of hosts.reverse())
    moveIntoShadow(host, sheet, closed?.test(host.localName) ? 'closed' : 'open');
}

/** Styles do not cross shadow borders; Lightning gives each component its own. */
function copyOfStyles(document: Document): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    [...document.head.querySelectorAll('style')].map((style) => style.textContent).join('\n'),
  );
  return sheet;
}

/** In place of what browsers give to content scripts. */
const closedRoots = new WeakMap<Element, ShadowRoot>();

export function closedRootOf(host: Element): ShadowRoot | null {
  return closedRoots.get(host) ?? null;
}

function moveIntoShadow(host: Element, sheet: CSSStyleSheet, mode: ShadowRootMode): void {
  const slotted = ownSlots(host).flatMap(takeContent);
  const template = [...host.childNodes];
  const root = host.attachShadow({ mode });
  if (mode === 'closed') closedRoots.set(host, root);
  root.adoptedStyleSheets = [sheet];
  root.append(...template);
  host.append(...slotted);
}

/** A slot inside another one was handed on by the template around the host, and belongs to that. */
function ownSlots(host: Element): HTMLSlotElement[] {
  const outer = host.closest('slot');
  return [...host.querySelectorAll('slot')].filter((slot) => slot.parentElement?.closest('slot') === outer);
}

function takeContent(slot: HTMLSlotElement): Node[] {
  const nodes = [...slot.childNodes];
  for (const node of nodes) {
    if (node instanceof Element) node.setAttribute('slot', slot.name);
    else if (slot.name !== '' && node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
      throw new Error(`Loose text in slot "${slot.name}": ${node.textContent}`);
  }
  slot.replaceChildren();
  return nodes;
}

/** Elements and texts in the order in which they are drawn, the same for both forms of one page. */
export function drawnOutline(node: Node): string[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.textContent?.trim() ?? ''].filter((text) => text !== '');
  if (!(node instanceof Element)) return [];
  return [node.localName, ...drawnChildren(node).flatMap(drawnOutline)];
}

function drawnChildren(element: Element): readonly Node[] {
  if (element instanceof HTMLSlotElement && element.getRootNode() instanceof ShadowRoot) {
    return element.assignedNodes();
  }
  return [...(element.shadowRoot ?? closedRootOf(element) ?? element).childNodes];
}

/** How many open shadow roots the whole page has. */
export function countShadowRoots(root: ParentNode): number {
  const hosts = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  return hosts.reduce((sum, shadowRoot) => sum + 1 + countShadowRoots(shadowRoot), 0);
}
