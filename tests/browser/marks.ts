import type { CDPSession, Page } from '@playwright/test';

/** A mark as it is drawn on a CRM page, or the ring around a field. */
export type ShownMark = { text: string; x: number; y: number; width: number; height: number };

type DomNode = {
  nodeId: number;
  nodeName: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
};

/** Squeaky's element in CRM pages, as the protocol writes it. */
const HOST = 'SQUEAKY-MARKS';

/** What Squeaky draws over a page. Its shadow root is closed, so only the browser's own tools see it. */
export async function shownMarks(page: Page): Promise<ShownMark[]> {
  return (await drawn(page)).filter(({ role }) => role === 'img').map(({ box }) => box);
}

/** A ring around a field, where it was last, and whether it was taken away again. */
export type ShownRing = { x: number; y: number; width: number; height: number; isGone: boolean };

/**
 * Every ring from here on; each is there for a moment only, so they are noted as they come. The page must
 * have marks already.
 */
export async function watchRings(page: Page): Promise<{ rings(): ShownRing[] }> {
  const session = await page.context().newCDPSession(page);
  const rings = new Map<number, ShownRing>();
  session.on('DOM.childNodeInserted', ({ node: { nodeId, nodeName, attributes = [] } }) => {
    if (nodeName !== 'SPAN' || attributeOf(attributes, 'role')) return;
    const style = attributeOf(attributes, 'style') ?? '';
    if (style.includes('outline')) rings.set(nodeId, { ...boxIn(style), isGone: false });
  });
  session.on('DOM.attributeModified', ({ nodeId, name, value }) => {
    if (name === 'style' && rings.has(nodeId)) rings.set(nodeId, { ...boxIn(value), isGone: false });
  });
  session.on('DOM.inlineStyleInvalidated', ({ nodeIds }) => {
    for (const nodeId of nodeIds.filter((id) => rings.has(id)))
      void session
        .send('DOM.getAttributes', { nodeId })
        .then(({ attributes }) => {
          const { isGone = false } = rings.get(nodeId) ?? {};
          rings.set(nodeId, { ...boxIn(attributeOf(attributes, 'style') ?? ''), isGone });
        })
        .catch(() => {});
  });
  session.on('DOM.childNodeRemoved', ({ nodeId }) => {
    const ring = rings.get(nodeId);
    if (ring) rings.set(nodeId, { ...ring, isGone: true });
  });
  await session.send('DOM.enable');
  await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return { rings: () => [...rings.values()] };
}

/** What an element is drawn at, by its own styles; a ring is drawn around what it is for. */
function boxIn(style: string): Omit<ShownRing, 'isGone'> {
  const [, x, y] = /translate\(([-\d.]+)px, ([-\d.]+)px\)/.exec(style) ?? [];
  const size = (name: string) => Number(new RegExp(`${name}: ([\\d.]+)px`).exec(style)?.[1]);
  return { x: Number(x), y: Number(y), width: size('width'), height: size('height') };
}

/** Whether anything of Squeaky is in the page's document. */
export async function hasOverlay(page: Page): Promise<boolean> {
  return page.evaluate((name) => document.querySelector(name) !== null, HOST);
}

type Drawn = { role: string | undefined; box: ShownMark };

async function drawn(page: Page): Promise<Drawn[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = find(root as DomNode);
    const elements = (host?.shadowRoots?.[0]?.children ?? []).filter(({ nodeName }) => nodeName === 'SPAN');
    return (await Promise.all(elements.map((element) => measure(session, element)))).flat();
  } finally {
    await session.detach();
  }
}

function find(node: DomNode): DomNode | undefined {
  if (node.nodeName === HOST) return node;
  for (const child of node.children ?? []) {
    const found = find(child);
    if (found) return found;
  }
  return undefined;
}

/** Nothing for what was taken away since it was found. */
async function measure(session: CDPSession, { nodeId, attributes = [] }: DomNode): Promise<Drawn[]> {
  const measured = await session.send('DOM.getBoxModel', { nodeId }).catch(() => undefined);
  if (!measured) return [];
  const { model } = measured;
  const [x = 0, y = 0, right = 0, , , bottom = 0] = model.border;
  const text = attributeOf(attributes, 'aria-label') ?? '';
  const box = { text, x, y, width: right - x, height: bottom - y };
  return [{ role: attributeOf(attributes, 'role'), box }];
}

/** The protocol lists names and values in turn. */
function attributeOf(attributes: readonly string[], name: string): string | undefined {
  const at = attributes.findIndex((one, index) => index % 2 === 0 && one === name);
  return at === -1 ? undefined : attributes[at + 1];
}
