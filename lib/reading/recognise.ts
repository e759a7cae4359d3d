import { type FieldPath, kindAt } from '../fields/index.ts';
import type { FieldMapping } from '../fields/mapping.ts';
import { type Candidate, chooseCell } from './choose-cell.ts';
import { isCutText } from './cut-text.ts';
import { type Matcher, matcherFor, type Recognised } from './match-field.ts';
import type { RawField, RawPage } from './raw.ts';
import {
  type Cell,
  type LocaleEvidence,
  MAX_SAMPLE_LENGTH,
  MAX_SAMPLES,
  type PageReading,
  type SavedCell,
} from './reading.ts';
import { recogniseLists } from './recognise-lists.ts';
import { untranslated } from './untranslated.ts';

type Candidates = [Candidate, ...Candidate[]];
type ReadPage = Extract<RawPage, { status: 'read' }>;

/**
 * Tells which fields a page showed: by API name, else by label, else by the mapping. Whatever is not one of
 * Squeaky's fields is forgotten here, but for short numbers and dates, which tell how the page writes them.
 *
 * @param mapping The organisation's own names, from the policy.
 */
export function recognise(page: RawPage, mapping: FieldMapping = {}): PageReading {
  if (page.status !== 'read') return page;
  const { kind, record, fields } = page;
  const matchOf = matcherFor(kind, mapping);
  const candidates = new Map<FieldPath, Candidates>();
  for (const field of fields) {
    const match = matchOf(field);
    if (!match) continue;
    const candidate = candidateOf(field, match);
    const others = candidates.get(match.path);
    if (others) others.push(candidate);
    else candidates.set(match.path, [candidate]);
  }
  const cells: Partial<Record<FieldPath, Cell>> = {};
  for (const [path, own] of candidates) cells[path] = chooseCell(untranslated(withoutMapped(own), page.lang));
  const lists = recogniseLists(page, cells, mapping);
  return { status: 'read', kind, record, cells, evidence: evidenceOf(page, matchOf), ...lists };
}

/** A field that a page shows under one of its own names is never another one that was mapped to it. */
function withoutMapped(all: Candidates): Candidates {
  const [first, ...others] = all.filter(({ cell }) => cell.locator !== 'mapping');
  return first ? [first, ...others] : all;
}

function candidateOf(field: RawField, { path, preference, locator }: Recognised): Candidate {
  const { text, apiName, label, isDraft, isNotText, target, isOffScreen } = field;
  const cell: SavedCell = { text, locator };
  if (apiName) cell.apiName = apiName;
  if (label) cell.label = label;
  if (target !== undefined) cell.target = target;
  if (isNotText) cell.problem = 'not-text';
  if (isCutShort(field, path)) cell.problem = 'cut-short';
  if (isOffScreen) cell.offScreen = true;
  return { cell, isDraft: isDraft === true, preference };
}

/** A cut text is no value. Long texts may well end in an ellipsis of the seller's own. */
function isCutShort({ text, part }: RawField, path: FieldPath): boolean {
  const mayBeCut = kindAt(path) !== 'text' || part === 'highlights' || part === 'header';
  return mayBeCut && isCutText(text);
}

/** Something of a number or a date: digits of any script. Words alone tell nothing of a locale. */
const HAS_DIGITS = /\p{Nd}/u;
const CURRENCY_FIELD = 'currencyisocode';

function evidenceOf({ fields, lang, dateExamples }: ReadPage, matchOf: Matcher): LocaleEvidence {
  const samples = fields.filter((field) => isSample(field, matchOf)).map(({ text }) => text);
  const currency = fields.find(({ apiName }) => apiName?.toLowerCase() === CURRENCY_FIELD)?.text;
  return {
    lang,
    samples: [...new Set(samples)].slice(0, MAX_SAMPLES),
    dateExamples,
    ...(currency ? { currency: currency.slice(0, MAX_SAMPLE_LENGTH) } : {}),
  };
}

/** What people type, saved or not, follows their own habits; the page itself writes numbers and dates. */
function isSample(field: RawField, matchOf: Matcher): boolean {
  if (field.isDraft || field.text.length > MAX_SAMPLE_LENGTH || !HAS_DIGITS.test(field.text)) return false;
  const match = matchOf(field);
  return !match || kindAt(match.path) !== 'text';
}
