import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonthsClamped,
  daysBetween,
  firstOfNextMonth,
  isFirstOfMonth,
  isMonthEnd,
  lastBusinessDay,
  monthEnd,
  pushFriday,
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
