import fc from 'fast-check';
import { type FieldPath, fieldAt } from '../../../lib/fields/index.ts';
import { isFormAddress } from '../../../lib/readers/salesforce-lightning/address.ts';
import { readerParts } from '../../../lib/readers/salesforce-lightning/beside.ts';
import { createLightningReader } from '../../../lib/readers/salesforce-lightning/index.ts';
import { findRecordRoots } from '../../../lib/readers/salesforce-lightning/record-root.ts';
import { CHANGES } from '../../../lib/readers/watch.ts';
import type { RawPage } from '../../../lib/reading/raw.ts';
import { rawPageSchema } from '../../../lib/reading/raw-schema.ts';
import type { Cell, RecordAddress } from '../../../lib/reading/reading.ts';
import { recognise } from '../../../lib/reading/recognise.ts';
import { toNativeShadow } from '../native-shadow.ts';
import { change, someChanges } from './live-changes.ts';
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
  const whole = readPage(isLate);
  const held = heldIn(whole);
  const heldInLists = listTexts(whole);
  fc.assert(
    fc.property(someMutations, isNative, (some, native) => {
      // A page that does not tell whose it is may be anybody's again without the other record on it.
      const mutations = held.size > 0 ? some : some.filter((one) => !isLossy(one));
      const body = pristine.cloneNode(true) as HTMLElement;
      document.body.replaceWith(body);
      for (const mutation of mutations) mutate(body, mutation);
      const mayBeBlank = mutations.some(isLossy);
      const checkPage = () => {
        const page = readPage(isLate);
        check(page, held, mayBeBlank);
        checkLists(page, heldInLists);
        checkNext(isLate);
      };
      checkPage();
      if (!native || !mutations.every(takesNativeForm)) return;
      toNativeShadow(document);
      checkPage();
    }),
    { seed, numRuns, includeErrorInReport: true },
  );
}

/**
 * Changes the page while it is open, with a look after each change: one that is told what changed, and one
 * at everything.
 *
 * @throws with the seed and the smallest set of changes after which the two differ.
 */
export function fuzzLooks(seed: number, numRuns: number, isLate: boolean): void {
  const pristine = document.body;
  fc.assert(
    fc.property(someChanges, isNative, (changes, native) => {
      const body = pristine.cloneNode(true) as HTMLElement;
      document.body.replaceWith(body);
      if (native) toNativeShadow(document);
      const looks = startLooks(isLate);
      looks.compare();
      for (const one of changes) {
        change(body, one);
        looks.compare();
      }
      looks.end();
    }),
    { seed, numRuns, includeErrorInReport: true },
  );
}

/** Two readers of one page, of which one is told what changed. */
type Looks = {
  /**
   * A look by each.
   *
   * @returns what they see
   * @throws when they differ
   */
  compare(): string;
  end(): void;
};

export function startLooks(isLate: boolean): Looks {
  const [told, untold] = [createLightningReader(readerParts), createLightningReader(readerParts)];
  const address = told.addressOf(new URL(location.href));
  const observer = new MutationObserver(() => {});
  let isFirst = true;
  return {
    compare() {
      if (!address) return '';
      const { sight, shadowRoots } = told.read(
        document,
        address,
        isLate,
        isFirst ? undefined : observer.takeRecords(),
      );
      isFirst = false;
      for (const root of [document, ...shadowRoots]) observer.observe(root, CHANGES);
      const anew = untold.read(document, address, isLate).sight;
      if (JSON.stringify(sight) !== JSON.stringify(anew)) throw new Error(difference(sight, anew));
      return JSON.stringify(anew);
    },
    end: () => observer.disconnect(),
  };
}

/** Where two sights differ, each part on a line. */
function difference(remembered: RawPage, shown: RawPage): string {
  const partsOf = (sight: RawPage) =>
    Object.entries(sight).flatMap(([key, value]) =>
      (Array.isArray(value) ? value : [value]).map((one) => `${key}: ${JSON.stringify(one)}`),
    );
  const [own, other] = [partsOf(remembered), partsOf(shown)];
  const only = (lines: string[], others: string[]) => lines.filter((line) => !others.includes(line));
  return [
    'remembered',
    ...only(own, other),
    'shown',
    ...only(other, own),
    ...(own.length === other.length ? [] : [`${own.length} parts, not ${other.length}`]),
  ].join('\n');
}

function readPage(isLate: boolean): RawPage {
  const reader = createLightningReader(readerParts);
  const address = reader.addressOf(new URL(location.href));
  const sight: RawPage = address ? reader.read(document, address, isLate).sight : { status: 'no-record' };
  return rawPageSchema.parse(sight) as RawPage;
}

/** A page that was read as one record's is no other's, wherever the address goes before the page follows. */
function checkNext(isLate: boolean): void {
  const reader = createLightningReader(readerParts);
  const address = reader.addressOf(new URL(location.href));
  // A dialog stands over another record's page, and of two pages each is its own.
  if (!address || isFormAddress(location) || findRecordRoots(document).length > 1) return;
  if (reader.read(document, address, isLate).sight.status !== 'read') return;
  for (const next of nextAddresses(address)) {
    const { sight } = reader.read(document, next, isLate);
    if (sight.status === 'read') throw new Error(`${address.record} is read as ${next.record}`);
  }
}

/** Records that the page links to, and one that it does not. */
function nextAddresses({ record }: RecordAddress): RecordAddress[] {
  const links = [...document.querySelectorAll('a[href*="/lightning/r/"]')];
  const linked = links.flatMap(
    (link) => /\/((?:006|001)\w{12,15})\//.exec(link.getAttribute('href') ?? '')?.[1] ?? [],
  );
  const ids = [...new Set([...linked, '0060000000000FzAAA', '0010000000000FzAAA'])];
  return ids
    .filter((id) => id.slice(0, 15) !== record.slice(0, 15))
    .map((id) => ({ kind: id.startsWith('006') ? 'opportunity' : 'account', record: id }));
}

/** What a timeline shows, each text with what it is. Rows are left out: a cell that is moved is under another head. */
function listTexts(page: RawPage): ReadonlySet<string> {
  if (page.status !== 'read') return new Set();
  const { timeline } = page;
  const entries = (timeline?.entries ?? []).flatMap(({ date, subject, text }) =>
    Object.entries({ date, subject, text }).flatMap(([part, one]) => (one ? `${part}: ${one}` : [])),
  );
  return new Set(entries);
}

function checkLists(page: RawPage, held: ReadonlySet<string>): void {
  const invented = [...listTexts(page)].filter((text) => !held.has(text) && !isOfCut(text, held));
  if (invented.length > 0) throw new Error(`a timeline shows ${JSON.stringify(invented)}`);
}

/** Cut texts show that they are; of an entry, parts may go with what was taken off the page. */
function isOfCut(text: string, held: ReadonlySet<string>): boolean {
  const kept = text.replace(/(?:…|\.{3})$/, '');
  const [, part, rest = ''] = /^(date|subject|text): (.+)$/s.exec(text) ?? [];
  return [...held].some(
    (one) => (kept !== text && one.startsWith(kept)) || (part && one.startsWith(part) && one.includes(rest)),
  );
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

/** Text areas may end in a seller's own ellipsis, so a cut one is taken for whole where it is saved. */
function isHeld(path: FieldPath, { text, locator }: Cell, held: Held): boolean {
  const texts = [...(held.get(path) ?? [])];
  if (texts.includes(text)) return true;
  const isOpenText = fieldAt(path).isLong === true && (locator === 'api-name' || locator === 'label');
  const kept = text.replace(/[.…]+$/, '');
  return isOpenText && kept !== text && texts.some((one) => one.startsWith(kept));
}

function cellEntries(cells: Cells): [FieldPath, Cell][] {
  return Object.entries(cells) as [FieldPath, Cell][];
}
