import { describe, expect, it } from 'vitest';
import { daysFrom } from './days.ts';

describe('daysFrom', () => {
  it('counts back and ahead over the ends of months', () => {
    const on = daysFrom('2026-03-18');
    expect([on.ago(18), on.ahead(14)]).toEqual(['2026-02-28', '2026-04-01']);
  });

  it('finds the last day of this month and of those after', () => {
    const on = daysFrom('2026-12-31');
    expect([on.monthEnd(0), on.monthEnd(1), on.monthEnd(2)]).toEqual([
      '2026-12-31',
      '2027-01-31',
      '2027-02-28',
    ]);
  });

  it('finds days of next month over the end of the year', () => {
    const on = daysFrom('2026-12-31');
    expect([on.nextFirst(), on.nextMonth(14)]).toEqual(['2027-01-01', '2027-01-14']);
  });

  it('does not go back behind the fiscal year, which begins in February', () => {
    expect(daysFrom('2026-03-18').thisFiscalYear(12)).toBe('2026-03-06');
    expect(daysFrom('2026-02-03').thisFiscalYear(12)).toBe('2026-02-01');
    expect(daysFrom('2026-01-31').thisFiscalYear(12)).toBe('2026-01-19');
  });

  it('refuses a text that is not a day', () => {
    expect(() => daysFrom('2026-02-30')).toThrow(RangeError);
    expect(() => daysFrom('soon')).toThrow(RangeError);
  });
});
