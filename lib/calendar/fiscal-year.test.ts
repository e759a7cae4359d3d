import { describe, expect, it } from 'vitest';
import { fiscalYearStart, nextFiscalYearStart } from './fiscal-year.ts';

describe('the fiscal year of a day', () => {
  it.each([
    ['2026-03-18', 2, '2026-02-01', '2027-02-01'],
    ['2026-02-01', 2, '2026-02-01', '2027-02-01'],
    ['2026-01-31', 2, '2025-02-01', '2026-02-01'],
    ['2026-12-31', 1, '2026-01-01', '2027-01-01'],
    ['2026-09-30', 10, '2025-10-01', '2026-10-01'],
  ])('%s, years from month %i, began %s and is followed by %s', (day, month, start, next) => {
    expect(fiscalYearStart(day, month)).toBe(start);
    expect(nextFiscalYearStart(day, month)).toBe(next);
  });
});
