import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonthsClamped,
  daysBetween,
  firstOfMonth,
  firstOfNextMonth,
  isFirstOfMonth,
  isMonthEnd,
  lastBusinessDay,
  monthEnd,
  pushFriday,
  weekday,
} from './day.ts';

describe('days', () => {
  it.each([
    ['2026-03-18', '2026-04-17', 30],
    ['2026-03-18', '2026-04-18', 31],
    ['2026-03-18', '2026-03-18', 0],
    ['2026-03-18', '2026-03-12', -6],
    ['2026-03-28', '2026-03-30', 2], // a change to summer time in Europe lies between
    ['2024-02-28', '2024-03-01', 2],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });
});

describe('months', () => {
  it.each([
    ['2026-03-31', true],
    ['2026-03-30', false],
    ['2028-02-28', false],
    ['2028-02-29', true],
    ['2027-02-28', true],
    ['2026-12-31', true],
  ])('%s is a month end: %s', (day, expected) => {
    expect(isMonthEnd(day)).toBe(expected);
  });

  it('ends on the last calendar day', () => {
    expect(monthEnd('2026-02-03')).toBe('2026-02-28');
    expect(firstOfNextMonth('2026-12-05')).toBe('2027-01-01');
    expect(isFirstOfMonth('2026-05-01')).toBe(true);
    expect(isFirstOfMonth('2026-05-11')).toBe(false);
  });

  it.each([
    ['2026-05-31', -3, '2026-02-28'],
    ['2026-03-18', -6, '2025-09-18'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s %i months away is %s', (day, months, expected) => {
    expect(addMonthsClamped(day, months)).toBe(expected);
  });

  it.each([
    ['2026-05-10', '2026-05-29'], // ends on a Sunday
    ['2026-10-10', '2026-10-30'], // ends on a Saturday
    ['2026-03-10', '2026-03-31'], // ends on a Tuesday
  ])('the last business day around %s is %s', (day, expected) => {
    expect(lastBusinessDay(day)).toBe(expected);
  });
});

describe('the Friday that a slipped date moves to', () => {
  it.each([
    ['2026-03-16', '2026-03-18', '2026-03-20'],
    ['2026-03-13', '2026-03-18', '2026-03-20'],
    ['2026-03-20', '2026-03-18', '2026-03-20'],
    ['2026-03-20', '2026-03-21', '2026-03-27'],
    ['2026-04-28', '2026-04-29', '2026-05-01'],
    ['2026-07-31', '2026-07-31', '2026-07-31'],
    ['2026-03-31', '2026-03-31', '2026-04-03'],
  ])('for %s seen on %s is %s', (closeDate, today, friday) => {
    expect(pushFriday(closeDate, today)).toBe(friday);
  });
});

describe('any day', () => {
  const moments = fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10);
  const midnight = (day: string) => new Date(day).getTime();
  const DAY_MS = 86_400_000;

  it('is counted as the platform counts it', () => {
    fc.assert(
      fc.property(moments, moments, (one, other) => {
        const [from, to] = [isoOf(one.getTime()), isoOf(other.getTime())];
        const days = (midnight(to) - midnight(from)) / DAY_MS;
        expect(daysBetween(from, to)).toBe(days);
        expect(addDays(from, days)).toBe(to);
        expect(weekday(from)).toBe(new Date(from).getUTCDay());
      }),
    );
  });

  it('has the month that the platform gives it', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: -30, max: 30 }), (moment, months) => {
        fc.pre(moment.getUTCFullYear() > 2 && moment.getUTCFullYear() < 9990);
        const day = isoOf(moment.getTime());
        const first = new Date(`${day.slice(0, 7)}-01`);
        first.setUTCMonth(first.getUTCMonth() + months);
        const next = new Date(first);
        next.setUTCMonth(next.getUTCMonth() + 1);
        expect(firstOfMonth(day, months)).toBe(isoOf(first.getTime()));
        expect(monthEnd(firstOfMonth(day, months))).toBe(isoOf(next.getTime() - DAY_MS));
        expect(addMonthsClamped(day, months).slice(0, 7)).toBe(isoOf(first.getTime()).slice(0, 7));
      }),
    );
  });
});
