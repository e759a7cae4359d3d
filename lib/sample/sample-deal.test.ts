import { expect, it } from 'vitest';
import { judgePage } from '../judging/judge-page.ts';
import { defaultPolicy } from '../policy/index.ts';
import { fromUsDate, type SampleEdits, sampleAccount, samplePage, usDate } from './sample-deal.ts';

/** What fails of the sample, errors and warnings alone. */
function failed(today: string, edits: SampleEdits = {}): string[] {
  const judged = judgePage({
    page: samplePage(today, edits, 0),
    account: sampleAccount(0),
    policy: defaultPolicy,
    clock: { today, time: '09:00' },
  });
  if (!('report' in judged)) throw new Error(judged.status);
  return judged.report.findings
    .filter(({ outcome, severity }) => outcome === 'fail' && severity !== 'info')
    .map(({ rule }) => rule)
    .sort();
}

const slips = ['close-date-past', 'deck-link-present', 'next-step-overdue'];

it.each(['2026-03-18', '2026-01-02', '2028-02-29', '2026-12-31'])(
  'has the same three slips whenever it is seen: %s',
  (today) => expect(failed(today)).toEqual(slips),
);

it.each<[SampleEdits, string]>([
  [{ 'opportunity.closeDate': '3/31/2026' }, 'close-date-past'],
  [{ 'opportunity.nextStepDate': '3/20/2026' }, 'next-step-overdue'],
  [{ 'opportunity.deckLink': 'https://docs.example/deck' }, 'deck-link-present'],
])('%j mends one of them', (edits, rule) => {
  expect(failed('2026-03-18', edits)).toEqual(slips.filter((one) => one !== rule));
});

it('is clean with all three mended', () => {
  const edits = {
    'opportunity.closeDate': '3/31/2026',
    'opportunity.nextStepDate': '3/20/2026',
    'opportunity.deckLink': 'https://docs.example/deck',
  };
  expect(failed('2026-03-18', edits)).toEqual([]);
});

it('writes days as its page does, and reads them back', () => {
  expect(usDate('2026-03-08')).toBe('3/8/2026');
  expect(fromUsDate('3/8/2026')).toBe('2026-03-08');
  expect(fromUsDate('')).toBe('');
});
