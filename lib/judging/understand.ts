import type { Facts, Known } from '../facts/facts.ts';
import { type PageFormat, pageFormat } from '../facts/page-format.ts';
import { parseDate } from '../facts/parse-date.ts';
import { parseFlag } from '../facts/parse-flag.ts';
import { parseMoney } from '../facts/parse-money.ts';
import { parseCount, parsePercent } from '../facts/parse-number.ts';
import { onlyOf, type Parsed, unreadable } from '../facts/parsed.ts';
import { type FieldPath, fieldPaths, keyOf, kindAt, labelAt, recordKindOf } from '../fields/index.ts';
import type { Policy } from '../policy/index.ts';
import { findSegment } from '../policy/segments.ts';
import type { Cell, CellProblem, LocaleEvidence, PageReading } from '../reading/reading.ts';
import type { SeenRecord } from '../reading/seen.ts';
import type { FieldRow, FieldValue, Origin } from './field-row.ts';

type ReadPage = Extract<PageReading, { status: 'read' }>;
type Cells = Partial<Record<FieldPath, Cell>>;

const WHY_UNREADABLE: Record<CellProblem, string> = {
  'cut-short': 'The page shows it cut short.',
  conflict: 'The page shows two different values.',
  'not-text': 'The page shows it in a form that is not text.',
};

/**
 * Texts with their evidence become facts, and one row per known field says where each came from.
 *
 * @param fallbackCurrency ISO code the user has stated for amounts that show none
 */
export function understand(
  reading: ReadPage,
  account: SeenRecord | undefined,
  policy: Policy,
  fallbackCurrency?: string,
): { facts: Facts; rows: FieldRow[] } {
  const ownSource = source(reading, { origin: 'this page' }, fallbackCurrency);
  const accountSource =
    account && source(account, { origin: 'account page', seenAt: account.seenAt }, fallbackCurrency);
  const rows = fieldPaths.map((path) => {
    const isOwn = recordKindOf(path) === reading.kind || reading.cells[path] !== undefined;
    const from = isOwn ? ownSource : recordKindOf(path) === 'account' ? accountSource : undefined;
    return rowOf(path, from, policy);
  });
  return { facts: factsOf(rows), rows };
}

/** One page's cells with the format they are written in. */
type Source = {
  cells: Cells;
  format: PageFormat;
  draftFormat: PageFormat;
  from: { origin: Origin; seenAt?: number };
};

/** A number alone names no currency: what it is read in then is not what the page shows. */
const NAMES_CURRENCY = /[\p{Sc}\p{L}]/u;

function source(
  { cells, evidence }: { cells: Cells; evidence: LocaleEvidence },
  from: Source['from'],
  fallbackCurrency: string | undefined,
): Source {
  const texts = Object.entries(cells)
    .filter(([path, cell]) => kindAt(path as FieldPath) !== 'text' && !cell.draft)
    .map(([, cell]) => cell.text);
  const format = pageFormat(evidence, texts, fallbackCurrency);
  const named = [...texts, ...evidence.samples].filter((text) => NAMES_CURRENCY.test(text));
  const currencies = named.flatMap((text) => currencyIn(text, format));
  const draftCurrency = currencies.length > 0 ? onlyOf(currencies) : format.fallbackCurrency;
  return { cells, format, draftFormat: { ...format, fallbackCurrency: draftCurrency }, from };
}

/**
 * An amount being typed shows no currency; it is the one of the page's other amounts, if they agree, and
 * the user's where the page shows none.
 */
function currencyIn(text: string, format: PageFormat): string[] {
  const parsed = parseMoney(text, format);
  return parsed.state === 'value' ? [parsed.value.currency] : [];
}

function rowOf(path: FieldPath, from: Source | undefined, policy: Policy): FieldRow {
  const cell = from?.cells[path];
  if (!from || !cell) return { path, label: labelAt(path), fact: { state: 'absent' }, isDraft: false };
  const parsed = parseCell(path, cell, from, policy);
  return {
    path,
    label: cell.label || labelAt(path),
    fact: parsed,
    text: cell.text,
    ...(parsed.state === 'unreadable' ? { reason: parsed.reason } : {}),
    isDraft: cell.draft === true,
    locator: cell.locator,
    ...from.from,
  };
}

function parseCell(
  path: FieldPath,
  cell: Cell,
  { format, draftFormat }: Source,
  policy: Policy,
): Parsed<FieldValue> {
  if (cell.problem) return unreadable(cell.text, WHY_UNREADABLE[cell.problem]);
  if (path === 'account.segment') return parseSegment(cell.text, policy);
  return parseText(path, cell.text, cell.draft ? draftFormat : format);
}

function parseText(path: FieldPath, text: string, format: PageFormat): Parsed<FieldValue> {
  switch (kindAt(path)) {
    case 'money':
      return parseMoney(text, format);
    case 'date':
      return parseDate(text, format);
    case 'count':
      return parseCount(text, format);
    case 'percent':
      return parsePercent(text, format);
    case 'flag':
      return parseFlag(text);
    case 'text':
      return text.trim() === '' ? { state: 'blank' } : { state: 'value', value: text };
  }
}

function parseSegment(text: string, policy: Policy): Parsed<FieldValue> {
  if (text.trim() === '') return { state: 'blank' };
  const segment = findSegment(text, policy);
  return segment
    ? { state: 'value', value: segment.name }
    : unreadable(text, 'It is not a segment that the policy names.');
}

/** Facts hold a key for each field that some page showed, and no record that none did. */
function factsOf(rows: readonly FieldRow[]): Facts {
  const facts: Record<string, Record<string, Known<FieldValue>>> = {};
  for (const { path, fact } of rows) {
    if (fact.state === 'absent') continue;
    const record = recordKindOf(path);
    facts[record] ??= {};
    facts[record][keyOf(path)] =
      fact.state === 'value' ? fact.value : fact.state === 'blank' ? null : { unreadable: fact.raw };
  }
  return facts as Facts;
}
