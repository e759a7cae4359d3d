import type { PageFormat } from '../facts/page-format.ts';
import { parseDate } from '../facts/parse-date.ts';
import { parseFlag } from '../facts/parse-flag.ts';
import { parseMoney } from '../facts/parse-money.ts';
import { parseCount, parsePercent } from '../facts/parse-number.ts';
import { type Parsed, unreadable } from '../facts/parsed.ts';
import { type FieldPath, kindAt } from '../fields/index.ts';
import type { Policy } from '../policy/index.ts';
import { findSegment } from '../policy/segments.ts';
import type { CellProblem, SavedCell } from '../reading/reading.ts';
import type { FieldValue } from './field-row.ts';

const WHY_UNREADABLE: Record<CellProblem, string> = {
  'cut-short': 'The page shows it cut short.',
  conflict: 'The page shows two different values.',
  'not-text': 'The page shows it in a form that is not text.',
};

/** What a cell's text means in the format of its place. */
export function parseCell(
  path: FieldPath,
  { text, problem }: SavedCell,
  format: PageFormat,
  policy: Policy,
): Parsed<FieldValue> {
  if (problem) return unreadable(text, WHY_UNREADABLE[problem]);
  if (path === 'account.segment') return parseSegment(text, policy);
  return parseText(path, text, format);
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
