import { kindAt } from '../fields/index.ts';
import type { Matcher } from './match-field.ts';
import type { RawField, RawPage } from './raw.ts';
import { type LocaleEvidence, MAX_SAMPLE_LENGTH, MAX_SAMPLES } from './reading.ts';

/** Something of a number or a date: digits of any script. Words alone tell nothing of a locale. */
const HAS_DIGITS = /\p{Nd}/u;
const CURRENCY_FIELD = 'currencyisocode';

/**
 * Fields of the CRM's own, besides those of the catalogue, that it writes as dates, amounts or numbers; in
 * lower case. What any other field holds may have been typed as a text.
 */
const WRITTEN_BY_THE_CRM: ReadonlySet<string> = new Set([
  'annualrevenue',
  'expectedrevenue',
  'lastmodifiedbyid',
  'lastmodifieddate',
  'lastamountchangedate',
  'lastreferenceddate',
  'lastvieweddate',
  'numberofemployees',
  'systemmodstamp',
  'totalopportunityquantity',
]);

/** What a page shows of how it writes numbers and dates, and of its record's currency. */
export function evidenceOf(
  { fields, lang, dateExamples }: Extract<RawPage, { status: 'read' }>,
  matchOf: Matcher,
): LocaleEvidence {
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
  if (WRITTEN_BY_THE_CRM.has(field.apiName?.toLowerCase() ?? '')) return true;
  const match = matchOf(field);
  return match !== undefined && kindAt(match.path) !== 'text';
}
