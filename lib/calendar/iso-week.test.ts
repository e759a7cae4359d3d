import { describe, expect, it } from 'vitest';
import { isoWeek } from './iso-week.ts';

describe('the ISO week', () => {
  it.each([
    ['2026-03-15', '2026-W11', 'a Sunday ends its week'],
    ['2026-03-16', '2026-W12', 'a Monday begins one'],
    ['2026-03-18', '2026-W12', 'a Wednesday lies in it'],
    ['2026-01-01', '2026-W01', 'a Thursday, first of January'],
    ['2025-12-29', '2026-W01', 'the last days of December in the next year'],
    ['2027-01-01', '2026-W53', 'the first days of January in the last year'],
    ['2027-01-04', '2027-W01', 'the first Monday of January'],
    ['2024-12-31', '2025-W01', 'the end of a leap year'],
  ])('of %s is %s: %s', (day, week) => {
    expect(isoWeek(day)).toBe(week);
  });
});
