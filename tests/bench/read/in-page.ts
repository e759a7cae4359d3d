import { readerParts } from '../../../lib/readers/salesforce-lightning/beside.ts';
import { createLightningReader } from '../../../lib/readers/salesforce-lightning/index.ts';
import { CHANGES, WHOLE_LOOK_EVERY } from '../../../lib/readers/watch.ts';
import { toNativeShadow } from '../../readers/native-shadow.ts';
import { type Compared, compare } from '../engine/measure.ts';

/*
 * What the reading bench puts into a page, bundled as one script that defines `bench`.
 */

/** Calls per sample: as many as have one look at everything among them. */
const CALLS = { ours: WHOLE_LOOK_EVERY, theirs: WHOLE_LOOK_EVERY };

const VALUE = '[data-output-element-id="output-field"]';
const LIST = 'lst-related-list-single-container';

/** Where a page changes before a look. */
export type Change =
  /** In one of the fields, and beside the record. */
  | 'values'
  /** In the record's page, around its fields. */
  | 'page'
  /** Anywhere: the look is told nothing and reads all of it. */
  | 'unknown';

const reader = createLightningReader(readerParts);
const observer = new MutationObserver(() => {});
let observed: ReadonlySet<Node> = new Set();

/** A look at all of a page, as the first is. Returns how many fields it saw. */
export function read(): number {
  return look();
}

function look(changes?: readonly MutationRecord[]): number {
  const address = reader.addressOf(new URL(location.href));
  if (!address) return 0;
  const { sight, shadowRoots } = reader.read(document, address, false, changes);
  observe([document, ...shadowRoots]);
  return sight.status === 'read' ? sight.fields.length : 0;
}

/** As the content script's watch does. */
function observe(roots: readonly Node[]): void {
  for (const root of roots) if (!observed.has(root)) observer.observe(root, CHANGES);
  observed = new Set(roots);
}

/** The least that any program pays that looks at each element once. Returns how many there are. */
export function walk(hasShadow: boolean): number {
  return hasShadow ? walkThrough(document) : walkFlat();
}

function walkFlat(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
}

function walkThrough(root: Node): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    count += 1;
    const { shadowRoot } = node as Element;
    if (shadowRoot) count += walkThrough(shadowRoot);
  }
  return count;
}

/**
 * Reads and walks in turn, warm. Each call comes after a change of the page, as a content script's looks do:
 * what the browser remembers of a page that stands still would flatter whoever asks twice.
 */
export function compareWarm(change: Change, hasShadow: boolean): Promise<Compared> {
  let looks = 0;
  const ours = () => {
    const changes = observer.takeRecords();
    looks += 1;
    const isWhole = change === 'unknown' || looks % WHOLE_LOOK_EVERY === 0;
    look(isWhole ? undefined : changes);
  };
  return compare(ours, () => void walk(hasShadow), CALLS, changing(change));
}

/** Changes the page, and has it laid out again, as before any timer runs. */
function changing(change: Change): () => void {
  const texts = placesOf(VALUE).flatMap(textsBelow);
  const [list = document.body] = placesOf(LIST);
  if (texts.length === 0) throw new Error('There is no value on the page to change.');
  let turn = 0;
  return () => {
    turn += 1;
    const text = texts[turn % texts.length];
    if (change === 'values' && turn % 2 === 0 && text) text.data = `${text.data.slice(0, -1)}${turn % 10}`;
    else comeAndGo(change === 'page' ? list : document.body);
    document.body.getBoundingClientRect();
  };
}

function comeAndGo(place: Element): void {
  const element = document.createElement('div');
  place.append(element);
  element.remove();
}

/** What is on screen, in shadow roots too. */
function placesOf(selector: string): Element[] {
  const all = [document, ...shadowRootsBelow(document)].flatMap((root) => [
    ...root.querySelectorAll(selector),
  ]);
  return all.filter((element) => element.checkVisibility());
}

function textsBelow(element: Element): Text[] {
  const walk = (root: Node): Text[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts;
  };
  return [element, ...shadowRootsBelow(element)].flatMap(walk);
}

/** Milliseconds of the first read or walk since the page was loaded. */
export function timeFirst(what: 'read' | 'walk', hasShadow: boolean): number {
  const start = performance.now();
  if (what === 'read') read();
  else walk(hasShadow);
  return performance.now() - start;
}

/** The page's markup with its shadow roots as templates, which a browser turns into shadow roots again. */
export function nativeHtml(): string {
  toNativeShadow(document);
  return `<!doctype html>${document.documentElement.getHTML({ shadowRoots: shadowRootsBelow(document) })}`;
}

function shadowRootsBelow(root: ParentNode): ShadowRoot[] {
  const own = root instanceof Element ? [root] : [];
  return [...own, ...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...shadowRootsBelow(shadowRoot)] : [],
  );
}
