import fc from 'fast-check';
import { type FieldPath, kindAt } from '../../../lib/fields/index.ts';
import { createLightningReader } from '../../../lib/readers/salesforce-lightning/index.ts';
import type { RawPage } from '../../../lib/reading/raw.ts';
import { rawPageSchema } from '../../../lib/reading/raw-schema.ts';
import type { Cell } from '../../../lib/reading/reading.ts';
import { recognise } from '../../../lib/reading/recognise.ts';
import { toNativeShadow } from '../native-shadow.ts';
import { isLossy, mutate, someMutations, takesNativeForm } from './mutations.ts';

/* What the fuzz test puts into a page, bundled as one script that defines `squeaky`. */

type Cells = Partial<Record<FieldPath, Cell>>;
/** All texts that a page shows for a field, whichever of them is the one to believe. */
type Held = ReadonlyMap<FieldPath, ReadonlySet<string>>;

/** One changed page in as many is read with native shadow as well, which takes longer to make. */
const NATIVE_SHARE = 6;
const isNative = fc.nat(NATIVE_SHARE - 1).map((share) => share === 0);

/**
 * Changes the page again and again and reads it each time.
 *
 * @throws with the seed and the smallest set of changes after which the reader throws or says of a field
 * what the page did not hold for it.
 */
export function fuzzPage(seed: number, numRuns: number, isLate: boolean): void {
  const pristine = document.body;
  const held = heldIn(readPage(isLate));
  fc.assert(
    fc.property(someMutations, isNative, (some, native) => {
      // A page that does not tell whose it is may be anybody's again without the other record on it.
      const mutations = held.size > 0 ? some : some.filter((one) => !isLossy(one));
      const body = pristine.cloneNode(true) as HTMLElement;
      document.body.replaceWith(body);
      for (const mutation of mutations) mutate(body, mutation);
      const mayBeBlank = mutations.some(isLossy);
      check(readPage(isLate), held, mayBeBlank);
      if (!native || !mutations.every(takesNativeForm)) return;
      toNativeShadow(document);
      check(readPage(isLate), held, mayBeBlank);
    }),
    { seed, numRuns, includeErrorInReport: true },
  );
}

function readPage(isLate: boolean): RawPage {
  const reader = createLightningReader();
  const address = reader.addressOf(new URL(location.href));
  const sight: RawPage = address ? reader.read(document, address, isLate).sight : { status: 'no-record' };
  return rawPageSchema.parse(sight) as RawPage;
}

function cellsOf(page: RawPage): Cells {
  const reading = recognise(page);
  return reading.status === 'read' ? reading.cells : {};
}

function heldIn(page: RawPage): Held {
  const held = new Map<FieldPath, Set<string>>();
  if (page.status !== 'read') return held;
  for (const field of page.fields) {
    for (const [path, { text }] of cellEntries(cellsOf({ ...page, fields: [field] })))
      held.set(path, (held.get(path) ?? new Set<string>()).add(text));
  }
  return held;
}

function check(page: RawPage, held: Held, mayBeBlank: boolean): void {
  for (const [path, cell] of cellEntries(cellsOf(page))) {
    if (cell.problem || (cell.text === '' && mayBeBlank) || isHeld(path, cell, held)) continue;
    const known = [...(held.get(path) ?? [])];
    throw new Error(`${path} reads ${JSON.stringify(cell)}; the page held ${JSON.stringify(known)}`);
  }
}

/** Long texts may end in a seller's own ellipsis, so a cut one is taken for whole where it is saved. */
function isHeld(path: FieldPath, { text, locator }: Cell, held: Held): boolean {
  const texts = [...(held.get(path) ?? [])];
  if (texts.includes(text)) return true;
  const isOpenText = kindAt(path) === 'text' && (locator === 'api-name' || locator === 'label');
  const kept = text.replace(/[.…]+$/, '');
  return isOpenText && kept !== text && texts.some((one) => one.startsWith(kept));
}

function cellEntries(cells: Cells): [FieldPath, Cell][] {
  return Object.entries(cells) as [FieldPath, Cell][];
}
