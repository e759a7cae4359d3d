import { describe, expect, it } from 'vitest';
import { fiscalQuarter, monthOfQuarter, quarterName } from './fiscal.ts';

const FEBRUARY = 2;

describe('a fiscal year that starts in February', () => {
  it.each([
    ['2026-03-18', 'FY27-Q1', 2, '2026-02-01', '2026-04-30'],
    ['2026-02-01', 'FY27-Q1', 1, '2026-02-01', '2026-04-30'],
    ['2026-01-31', 'FY26-Q4', 3, '2025-11-01', '2026-01-31'],
    ['2026-05-01', 'FY27-Q2', 1, '2026-05-01', '2026-07-31'],
    ['2026-12-15', 'FY27-Q4', 2, '2026-11-01', '2027-01-31'],
  ])('%s is in %s, month %i', (day, name, month, start, end) => {
    const quarter = fiscalQuarter(day, FEBRUARY);
    expect(quarterName(quarter)).toBe(name);
    expect(quarter).toMatchObject({ start, end });
    expect(monthOfQuarter(day, FEBRUARY)).toBe(month);
  });

  it('is the calendar year when it starts in January', () => {
    expect(quarterName(fiscalQuarter('2026-12-31', 1))).toBe('FY26-Q4');
  });

  it('holds a day of its own, whichever was asked for before', () => {
    const asked = [FEBRUARY, 1, FEBRUARY].flatMap((startMonth) =>
      ['2026-12-31', '2026-03-18'].map((day) => quarterName(fiscalQuarter(day, startMonth))),
    );
    expect(asked).toEqual(['FY27-Q4', 'FY27-Q1', 'FY26-Q4', 'FY26-Q1', 'FY27-Q4', 'FY27-Q1']);
  });
});
