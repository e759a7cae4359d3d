import { describe, expect, it } from 'vitest';
import { formatOf } from './known-format.fixture.ts';
import { type ShownDay, timelineDay } from './timeline-day.ts';

const READ_ON = '2026-03-18';
const english = formatOf('en-US');

function dayOf(shown: string | ShownDay, format = english) {
  return timelineDay(typeof shown === 'string' ? { date: shown } : shown, READ_ON, format);
}

describe('the day of a timeline’s entry', () => {
  it.each([
    ['Today', '2026-03-18'],
    ['5:27 PM | Yesterday', '2026-03-17'],
    ['Jul 30, 2025\nOverdue', '2025-07-30'],
    ['3:47 PM | Mar 4, 2026', '2026-03-04'],
    ['17:27 | 30. Juli 2025', '2025-07-30'],
    ['3/25/2026', '2026-03-25'],
  ])('is in "%s"', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  it.each([
    ['Jul 21', 'July • 2025', '2025-07-21'],
    ['3:47 PM | Feb 2', 'February • 2026', '2026-02-02'],
    ['21. Juli', 'Juli • 2025', '2025-07-21'],
    ['21 juil.', 'juillet • 2025', '2025-07-21'],
    ['21.07.', 'Juli • 2025', '2025-07-21'],
    ['7/21', 'July • 2025', '2025-07-21'],
    ['7月21日', '2025年7月', '2025-07-21'],
    ['12月5日', '2025年12月', '2025-12-05'],
    ['Jul 21', '2025', '2025-07-21'],
    ['Jul 21', '٢٠٢٥', '2025-07-21'],
  ])('"%s" is in the year of its heading "%s"', (date, heading, day) => {
    expect(dayOf({ date, heading })).toBe(day);
  });

  it.each([
    ['a day without a year', { date: 'Mar 12' }],
    ['a heading without a year', { date: 'Mar 12', heading: 'Past Activities' }],
    ['a heading of another month', { date: 'Mar 12', heading: 'February • 2026' }],
    ['a heading of another month among words', { date: '12 mar', heading: 'febrero de 2026' }],
    ['a heading of another month in numbers', { date: '3月12日', heading: '2026年2月' }],
    ['a day that the year has not', { date: 'Feb 29', heading: 'February • 2026' }],
    ['numbers that may be either way around', { date: '3/4/2026' }],
    ['nothing', { date: '' }],
    ['a word that is no day', { date: 'Overdue' }],
    ['a time alone', { date: '5:27 PM', heading: 'March • 2026' }],
    ['two days', { date: 'Today | Yesterday' }],
  ] satisfies [string, ShownDay][])('is not settled by %s', (_, shown) => {
    expect(dayOf(shown)).toBeUndefined();
  });

  it.each([
    ['Mar 25', '2026-03-25'],
    ['Mar 2', '2026-03-02'],
    ['Sep 16', '2026-09-16'],
    ['Sep 17', undefined],
    ['Dec 31', undefined],
  ])('"%s" among what is planned is of this year, unless it is half a year away', (date, day) => {
    expect(dayOf({ date, isUpcoming: true })).toBe(day);
  });

  it('takes the page’s own order of day and month', () => {
    const dayFirst = formatOf('en-GB', {
      dayMonth: { '/': 'day-first', '.': undefined, '-': undefined, 'year-first': undefined },
    });
    expect(dayOf('3/4/2026', dayFirst)).toBe('2026-04-03');
  });
});
