import { describe, expect, it } from 'vitest';
import { formatOf } from '../facts/known-format.fixture.ts';
import type { Timeline, TimelineEntry } from '../reading/lists.ts';
import { understandActivities } from './understand-activities.ts';

const heading = 'March • 2026';
const call: TimelineEntry = { kind: 'call', date: 'Mar 12', subject: 'Intro', text: 'Wants SSO.', heading };
const email: TimelineEntry = { kind: 'email', date: 'Mar 4', heading };
const planned: TimelineEntry = { kind: 'meeting', date: 'Tomorrow', isUpcoming: true };
/** Without a year, and without a section that gives it one. */
const undated: TimelineEntry = { kind: 'call', date: 'Mar 12' };
const callFact = { date: '2026-03-12', kind: 'call', subject: 'Intro', text: 'Wants SSO.' };
const emailFact = { date: '2026-03-04', kind: 'email' };
const plannedFact = { date: '2026-03-19', kind: 'meeting' };

function understood(entries: TimelineEntry[], more: Omit<Timeline, 'entries'> = {}) {
  return understandActivities(
    { entries, ...more },
    { readOn: '2026-03-18', shownOn: '2026-03-18' },
    formatOf('en-US'),
  );
}

describe('understanding a timeline', () => {
  it('is its activities, and how many and how new they are', () => {
    expect(understood([planned, call, email])).toEqual({
      activities: [plannedFact, callFact, emailFact],
      shown: 3,
      newest: '2026-03-12',
      isCut: false,
    });
  });

  it('has its "Today" on the day on which it began to read so', () => {
    const today: TimelineEntry = { kind: 'call', date: 'Today' };
    const days = { readOn: '2026-03-18', shownOn: '2026-03-17' };
    expect(understandActivities({ entries: [today] }, days, formatOf('en-US'))).toMatchObject({
      activities: [{ date: '2026-03-17', kind: 'call' }],
    });
  });

  it('is empty when the page says that there are none', () => {
    expect(understood([])).toEqual({ activities: [], shown: 0, isCut: false });
  });

  it('holds one activity more, of which nothing is known, when it is cut', () => {
    expect(understood([planned, call, email], { isCut: true })).toEqual({
      activities: [plannedFact, callFact, emailFact, { date: '2026-03-04', kind: 'other' }],
      shown: 3,
      newest: '2026-03-12',
      isCut: true,
    });
  });

  it.each(['Mar 2', 'Today'])('leaves out what was due on "%s" and has not happened', (date) => {
    const overdue: TimelineEntry = { kind: 'task', date, isUpcoming: true };
    expect(understood([overdue, call])).toMatchObject({ activities: [callFact], shown: 1 });
    expect(understood([overdue])).toMatchObject({ activities: [] });
  });

  it('leaves out what is planned for a day that nothing settles', () => {
    const unsettled: TimelineEntry = { ...undated, date: 'Dec 31', isUpcoming: true };
    expect(understood([unsettled, call])).toMatchObject({ activities: [callFact] });
  });

  it.each([
    ['filtered', [call], { isFiltered: true }, /filters/],
    ['with a past day that nothing settles', [call, undated], {}, /day/],
    [
      'of nothing but planned days that nothing settles',
      [{ ...undated, date: 'Dec 31', isUpcoming: true }],
      {},
      /day/,
    ],
    ['cut before anything past', [planned], { isCut: true }, /past/],
  ] satisfies [string, TimelineEntry[], Omit<Timeline, 'entries'>, RegExp][])(
    'gives no facts when it is %s',
    (_, entries, more, reason) => {
      expect(understood(entries, more)).toEqual({ reason: expect.stringMatching(reason) });
    },
  );
});
