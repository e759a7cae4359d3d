import { expect, it } from 'vitest';
import { judged, messyDeal, seenAccount, seenPage } from '../../components/desk/judged-fixture.ts';
import type { JudgedPage } from '../judging/judge-page.ts';
import { MAX_MARK_TEXT, parseMarksMessage } from '../messages/marks-message.ts';
import { marksOf } from './marks-of.ts';

const deal = { ...messyDeal, 'opportunity.closeDate': { text: '10/12/2026', apiName: 'CloseDate' } };

function markOf(page: JudgedPage, field: string) {
  return marksOf(page).find((mark) => mark.field === field);
}

it('there is a mark for each field with a finding, with its names and all it is told', () => {
  const mark = markOf(
    judged(seenPage(deal), seenAccount({ 'account.segment': 'Mid-Market' })),
    'opportunity.closeDate',
  );
  expect(mark).toMatchObject({ apiName: 'CloseDate', label: 'Close Date', severity: 'error' });
  expect(mark?.text).toMatch(/^Squeaky\nError: Close Date was 12 Oct 2026, 6 days ago\. Move it /);
});

it('the worst finding of a field gives its mark the shape and comes first', () => {
  const marks = marksOf(judged(seenPage(deal), seenAccount({ 'account.segment': 'Mid-Market' })));
  const several = marks.filter(({ text }) => text.split('\n').length > 2);
  expect(several.length).toBeGreaterThan(0);
  const order = ['Error', 'Warning', 'Info'];
  for (const { severity, text } of several) {
    const [, ...words] = text.split('\n').map((line) => line.split(':')[0] ?? '');
    expect(words).toEqual(words.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(words[0]?.toLowerCase()).toBe(severity);
  }
});

it('a field that no page has shown, or that is another record’s, has no mark', () => {
  const page = judged(seenPage(deal), seenAccount({ 'account.segment': 'Mid-Market' }));
  const fields = marksOf(page).map(({ field }) => field);
  expect(fields.length).toBeGreaterThan(0);
  expect(fields.filter((field) => !Object.hasOwn(deal, field))).toEqual([]);
});

it('nothing is marked where nothing was judged', () => {
  expect(marksOf({ status: 'paused' })).toEqual([]);
  expect(marksOf(judged(undefined))).toEqual([]);
});

it('what is sent is what a page takes, however long the words are', () => {
  const nextSteps = 'Call Dana. '.repeat(600);
  const marks = marksOf(judged(seenPage({ ...deal, 'opportunity.nextSteps': nextSteps })));
  expect(marks.every(({ text }) => text.length <= MAX_MARK_TEXT)).toBe(true);
  expect(parseMarksMessage({ type: 'marks', record: '006000000000001', marks })).toBeDefined();
});
