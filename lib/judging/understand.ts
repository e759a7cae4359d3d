import type { Facts, Known as KnownFact } from '../facts/facts.ts';
import { type FieldPath, fieldPaths, keyOf, labelAt, recordKindOf } from '../fields/index.ts';
import { type Known, type KnownRecord, recall, recalled } from '../memory/recall.ts';
import type { ReadPage } from '../memory/remember.ts';
import { savedOf } from '../memory/saved-cell.ts';
import type { Policy } from '../policy/index.ts';
import type { Cell, SavedCell } from '../reading/reading.ts';
import type { SeenHost, SeenPage, SeenRecord } from '../reading/seen.ts';
import type { FieldRow, FieldValue, Origin } from './field-row.ts';
import { parseCell } from './parse-cell.ts';
import { draftFormat, type Source, sourceOf } from './source.ts';

/** A record's page, and what was seen before that bears on it. */
export type Seen = {
  page: Pick<SeenPage, 'seenAt' | 'since'> & { page: ReadPage };
  /** The page's own record. */
  own?: SeenRecord | undefined;
  /** The opportunity's account. */
  account?: SeenRecord | undefined;
  host?: SeenHost | undefined;
};

export type Understood = {
  facts: Facts;
  /** What is saved, where the page has drafts. A drafted field whose saved value was not seen is absent. */
  saved?: Facts;
  rows: FieldRow[];
};

/** One look at a page by itself, with the account that was seen before. */
export function understand(
  reading: ReadPage,
  account: SeenRecord | undefined,
  policy: Policy,
  fallbackCurrency?: string,
): Understood {
  return understandSeen({ page: { seenAt: 0, page: reading }, account }, policy, fallbackCurrency);
}

/**
 * Texts with their evidence become facts, and one row per known field says where each came from.
 *
 * @param fallbackCurrency ISO code the user has stated for amounts that show none
 */
export function understandSeen(seen: Seen, policy: Policy, fallbackCurrency?: string): Understood {
  const { page, own, account, host } = seen;
  const record = recall(page, own, host);
  const sources = sourcesOf(seen, record, fallbackCurrency);
  const accountCells = page.page.kind === 'account' ? {} : recalled(account, host);
  const rows = fieldPaths.map((path) => {
    const known = record.believed[path];
    if (known) return rowOf(path, known, record.saved[path], sources, policy);
    const joined = accountCells[path];
    return joined ? joinedRow(path, joined, sources, policy) : absentRow(path);
  });
  const facts = factsOf(rows);
  if (!rows.some(({ isDraft }) => isDraft)) return { facts, rows };
  return { facts, saved: savedFacts(rows, record), rows };
}

type Sources = { page: Source; memory: Source | undefined; account: Source | undefined };

function sourcesOf(
  { page: { page }, own, account, host }: Seen,
  { believed, saved }: KnownRecord,
  fallbackCurrency: string | undefined,
): Sources {
  const shown = Object.entries(page.cells).flatMap(([path, cell]) => textOf(path, savedOf(cell)));
  const known = [...Object.entries(believed), ...Object.entries(saved)];
  const remembered = known.flatMap(([path, { cell, from }]) => (from === 'memory' ? textOf(path, cell) : []));
  const joined = Object.entries(recalled(account, host)).flatMap(([path, { cell }]) => textOf(path, cell));
  return {
    page: sourceOf(shown, page.evidence, host?.evidence, fallbackCurrency),
    memory:
      own && remembered.length > 0
        ? sourceOf(remembered, own.evidence, host?.evidence, fallbackCurrency)
        : undefined,
    account: account && sourceOf(joined, account.evidence, host?.evidence, fallbackCurrency),
  };
}

function textOf(path: string, cell: SavedCell | undefined): [FieldPath, string][] {
  return cell ? [[path as FieldPath, cell.text]] : [];
}

function rowOf(
  path: FieldPath,
  known: Known<Cell>,
  saved: Known | undefined,
  sources: Sources,
  policy: Policy,
): FieldRow {
  const { page, memory } = sources;
  const { cell, from } = known;
  const origin = from === 'page' ? 'this page' : 'seen before';
  if (!cell.draft) return knownRow(path, known, origin, formatOf(from, sources), policy);
  return {
    ...knownRow(path, known, origin, draftFormat(page, memory), policy),
    isDraft: true,
    saved: saved ? parseCell(path, saved.cell, formatOf(saved.from, sources), policy) : { state: 'absent' },
  };
}

function formatOf(from: Known['from'], { page, memory }: Sources) {
  return (from === 'memory' && memory ? memory : page).format;
}

function joinedRow(path: FieldPath, known: Known, { page, account }: Sources, policy: Policy): FieldRow {
  return knownRow(path, known, 'account page', (account ?? page).format, policy);
}

function knownRow(
  path: FieldPath,
  { cell, seenAt, isStale }: Known,
  origin: Origin,
  format: Source['format'],
  policy: Policy,
): FieldRow {
  const parsed = parseCell(path, cell, format, policy);
  return {
    path,
    label: cell.label || labelAt(path),
    ...(cell.apiName ? { apiName: cell.apiName } : {}),
    fact: parsed,
    text: cell.text,
    ...(parsed.state === 'unreadable' ? { reason: parsed.reason } : {}),
    isDraft: false,
    locator: cell.locator,
    origin,
    ...(seenAt === undefined ? {} : { seenAt }),
    ...(cell.isCut ? { isCut: true } : {}),
    ...(cell.offScreen ? { isHidden: true } : {}),
    ...(isStale ? { isStale } : {}),
  };
}

function absentRow(path: FieldPath): FieldRow {
  return { path, label: labelAt(path), fact: { state: 'absent' }, isDraft: false };
}

/** Facts hold a key for each field that some page showed, and no record that none did. */
function factsOf(rows: readonly FieldRow[]): Facts {
  const facts: Record<string, Record<string, KnownFact<FieldValue>>> = {};
  for (const { path, fact } of rows) {
    if (fact.state === 'absent') continue;
    const record = recordKindOf(path);
    facts[record] ??= {};
    facts[record][keyOf(path)] =
      fact.state === 'value' ? fact.value : fact.state === 'blank' ? null : { unreadable: fact.raw };
  }
  return facts as Facts;
}

/** An account that is being chosen is not the one of what is saved. */
function savedFacts(rows: readonly FieldRow[], { believed, saved }: KnownRecord): Facts {
  const asSaved = rows.map((row) => (row.saved ? { ...row, fact: row.saved } : row));
  const path = 'opportunity.accountName';
  const isSameAccount = !saved[path] || saved[path].cell.target === believed[path]?.cell.target;
  return factsOf(asSaved.filter(({ origin }) => isSameAccount || origin !== 'account page'));
}
