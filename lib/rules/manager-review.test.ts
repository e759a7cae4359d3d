import { describe, expect, it } from 'vitest';
import { hasOtherNoteDay, newestReview } from './manager-review.ts';

const TODAY = '2026-03-18';

describe('manager review notes', () => {
  it.each([
    ['begin with their day', '2026-03-10 Gaps: champion.', '2026-03-10'],
    ['have the newest on top', '2026-03-10 Gaps.\n2026-02-01 First look.', '2026-03-10'],
    ['have the newest at the end', '2026-02-01 First look.\n2026-03-10 Gaps.', '2026-03-10'],
    ['are a list, the newest last', '- 2026-02-01 First look.\n- 2026-03-10 Gaps.', '2026-03-10'],
    ['promise first', 'Sam meets Dana by 2026-03-01.\n2026-01-10 Gaps.', '2026-01-10'],
    ['are a list', '- 2026-03-10: gaps\n* [2026-02-01] first look', '2026-03-10'],
    ['promise something for a past day', '2026-01-10 Gaps. Sam meets Dana by 2026-03-01.', '2026-01-10'],
    ['have their day within a sentence', 'Reviewed on 2026-03-10 with Alex.', '2026-03-10'],
    ['were written today', '2026-03-18 Gaps.', '2026-03-18'],
    ['are planned', '2026-03-19 Consult.\n2026-02-01 First look.', '2026-02-01'],
    ['name a day that does not exist', '2026-02-30 Gaps.', undefined],
    ['name no day', 'Good talk, more to do.', undefined],
    ['name other numbers', 'Maybe 5 of 12.5 k seats; decision 3 is open.', undefined],
    ['name numbers that are no days', 'Order 20269910, seats 20260399, 5 out of 12, 3 set.', undefined],
    ['tell of years', '3年契約を希望', undefined],
    ['are blank', '', undefined],
  ])('that %s', (_case, notes, newest) => {
    expect(newestReview(notes, TODAY)).toBe(newest);
    expect(hasOtherNoteDay(notes)).toBe(false);
  });

  it.each([
    '3/10/2026 Gaps.',
    'Consult held 3/10 with Alex',
    '10.03.2026: gaps',
    '10 March: gaps',
    'Reviewed March 10',
    'Reviewed 10 June with Alex',
    'Reviewed July 10',
    'Consult of 10th Sept. with Alex',
    '2026年3月10日',
    '2026-01-10 First look.\n10-03-2026 Gaps.',
    '2026-3-10 Gaps.',
    '2026-03-9 Gaps.',
    '20260310 Gaps.',
    '2026–03–10 Gaps.',
    '10.3. Gaps.',
    '10. März: Lücken',
    '10 mars : points ouverts',
    '10 de marzo: huecos',
    'Revisado el 10 de marzo',
    '3월 10일',
    '３月１０日',
  ])('"%s" have a day in another form', (notes) => {
    expect(hasOtherNoteDay(notes)).toBe(true);
  });

  it('with a promise in another form are still clear', () => {
    const notes = '2026-01-10 Sam meets Dana by 3/1 and sends 12.5 k seats.';
    expect(newestReview(notes, TODAY)).toBe('2026-01-10');
    expect(hasOtherNoteDay(notes)).toBe(false);
  });
});
