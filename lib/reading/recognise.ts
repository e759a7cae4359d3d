import { type FieldPath, kindAt, type RecordKind } from '../fields/index.ts';
import { type Candidate, chooseCell } from './choose-cell.ts';
import { fieldByApiName, fieldByLabel, type Match } from './field-map.ts';
import type { RawField, RawPage } from './raw.ts';
import {
  type Cell,
  type LocaleEvidence,
  type Locator,
  MAX_SAMPLE_LENGTH,
  MAX_SAMPLES,
  type PageReading,
} from './reading.ts';

type Recognised = Match & { locator: Locator };
type ReadPage = Extract<RawPage, { status: 'read' }>;

/**
 * Tells which fields a page showed: by API name, else by label. Whatever is not one of Squeaky's fields is
 * forgotten here, but for short numbers and dates, which tell how the page writes them.
 */
export function recognise(page: RawPage): PageReading {
  if (page.status !== 'read') return page;
  const { kind, record, fields } = page;
  const candidates = new Map<FieldPath, [Candidate, ...Candidate[]]>();
  for (const field of fields) {
    const match = matchOf(field, kind);
    if (!match) continue;
    const candidate = candidateOf(field, match);
    const others = candidates.get(match.path);
    if (others) others.push(candidate);
    else candidates.set(match.path, [candidate]);
  }
  const cells: Partial<Record<FieldPath, Cell>> = {};
  for (const [path, own] of candidates) cells[path] = chooseCell(own);
  return { status: 'read', kind, record, cells, evidence: evidenceOf(page) };
}

function matchOf({ part, apiName, label }: RawField, kind: RecordKind): Recognised | undefined {
  if (part === 'header') return { path: `${kind}.name`, preference: 0, locator: 'highlights' };
  if (part === 'path') {
    return kind === 'opportunity' ? { path: 'opportunity.stage', preference: 0, locator: 'path' } : undefined;
  }
  const byName = apiName === undefined ? undefined : fieldByApiName(kind, apiName);
  if (byName) return { ...byName, locator: 'api-name' };
  const byLabel = label === undefined ? undefined : fieldByLabel(kind, label);
  return byLabel && { ...byLabel, locator: part === 'highlights' ? 'highlights' : 'label' };
}

function candidateOf(field: RawField, { path, preference, locator }: Recognised): Candidate {
  const { text, label, isDraft, isNotText, target, isOffScreen } = field;
  const cell: Cell = { text, locator };
  if (label) cell.label = label;
  if (isDraft) cell.draft = true;
  if (target !== undefined) cell.target = target;
  if (isNotText) cell.problem = 'not-text';
  if (isCutShort(field, path)) cell.problem = 'cut-short';
  return { cell, preference, isOffScreen: isOffScreen === true };
}

/** A cut text is no value. Long texts may well end in an ellipsis of the seller's own. */
function isCutShort({ text, part }: RawField, path: FieldPath): boolean {
  const mayBeCut = kindAt(path) !== 'text' || part === 'highlights';
  return mayBeCut && /(?:\.{2,}|…)$/.test(text);
}

/** Something of a number or a date: digits of any script. Words alone tell nothing of a locale. */
const HAS_DIGITS = /\p{Nd}/u;
const CURRENCY_FIELD = 'currencyisocode';

function evidenceOf({ fields, kind, lang, dateExamples }: ReadPage): LocaleEvidence {
  const samples = fields.filter((field) => isSample(field, kind)).map(({ text }) => text);
  const currency = fields.find(({ apiName }) => apiName?.toLowerCase() === CURRENCY_FIELD)?.text;
  return {
    lang,
    samples: [...new Set(samples)].slice(0, MAX_SAMPLES),
    dateExamples,
    ...(currency ? { currency: currency.slice(0, MAX_SAMPLE_LENGTH) } : {}),
  };
}

/** What people type, saved or not, follows their own habits; the page itself writes numbers and dates. */
function isSample(field: RawField, kind: RecordKind): boolean {
  if (field.isDraft || field.text.length > MAX_SAMPLE_LENGTH || !HAS_DIGITS.test(field.text)) return false;
  const match = matchOf(field, kind);
  return !match || kindAt(match.path) !== 'text';
}
