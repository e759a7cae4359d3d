import { readerParts } from '../../../lib/readers/salesforce-lightning/beside.ts';
import { createLightningReader } from '../../../lib/readers/salesforce-lightning/index.ts';
import { toNativeShadow } from '../../readers/native-shadow.ts';
import { type Compared, compare } from '../engine/measure.ts';

/*
 * What the reading bench puts into a page, bundled as one script that defines `bench`.
 */

/** Calls per sample: the clock's grain is a sixth of the shortest call. */
const CALLS = { ours: 8, theirs: 8 };

const reader = createLightningReader(readerParts);

/** One look, as the content script takes it. Returns how many fields it saw. */
export function read(): number {
  const address = reader.addressOf(new URL(location.href));
  const sight = address && reader.read(document, address, false).sight;
  return sight?.status === 'read' ? sight.fields.length : 0;
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
export function compareWarm(hasShadow: boolean): Promise<Compared> {
  const sample = { ours: () => void read(), theirs: () => void walk(hasShadow) };
  return compare(sample.ours, sample.theirs, CALLS, changePage);
}

/** An element comes and goes beside the record, and the page is laid out again, as before any timer runs. */
function changePage(): void {
  const element = document.createElement('div');
  document.body.append(element);
  element.remove();
  document.body.getBoundingClientRect();
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
  return [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...shadowRootsBelow(shadowRoot)] : [],
  );
}
