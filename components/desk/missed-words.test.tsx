import { expect, it } from 'vitest';
import type { FieldRow } from '../../lib/judging/field-row.ts';
import { missedWords } from './missed-words.ts';

const row = (path: FieldRow['path'], label: string): FieldRow => ({
  path,
  label,
  fact: { state: 'blank' },
  isDraft: false,
  origin: 'this page',
});
const closeDate = row('opportunity.closeDate', 'Close Date');

it.each<[Parameters<typeof missedWords>[1], FieldRow, string]>([
  [{ ok: false, where: 'other-tab' }, closeDate, 'Open the Details tab. Close Date is there.'],
  [
    { ok: false, where: 'other-tab' },
    row('opportunity.metrics', 'Metrics'),
    'Open the Command Plan. Metrics is there.',
  ],
  [
    { ok: false, where: 'covered' },
    closeDate,
    'Close the dialog on the page first. Close Date is behind it.',
  ],
  [{ ok: false, where: 'gone' }, closeDate, 'This record is not on screen any more. Open it again.'],
])('after %j', (answer, shown, words) => {
  expect(missedWords(shown, answer)).toBe(words);
});
