import { describe, expect, it } from 'vitest';
import { hasOtherTime, latestDayIn } from './account-rank-dates.ts';

const SINCE = '2025-04-01';
const TODAY = '2026-03-18';

describe('the day of notes about a rank', () => {
  it.each([
    ['unchanged 2026-02-10 because the budget is frozen', '2026-02-10'],
    ['2025-03-01 ranked 2. 2026-02-10 unchanged.', '2026-02-10'],
    ['2026-02-10 unchanged since 2025-03-01', '2026-02-10'],
    ['2026-02-10 unchanged, look again 2026-06-01', '2026-02-10'],
    ['today, 2026-03-18', '2026-03-18'],
  ])('in %j is %s', (notes, day) => {
    expect(latestDayIn(notes, TODAY)).toBe(day);
  });

  it.each(['no day', '2026-02-30', '2026-03-19', '12026-02-10', '10/02/2026'])('is not in %j', (notes) => {
    expect(latestDayIn(notes, TODAY)).toBeUndefined();
  });

  it.each([
    '10 / 12',
    '10/ 2',
    '10. 02. 26',
    '10 .2 .2026',
    '10-2-26',
    ...'Jan January Feb February Mar March Apr April Jun June Jul July Aug August'.split(' '),
    ...'Sep Sept September Oct October Nov November Dec December'.split(' '),
    'May 12',
    'May 2026',
    '12 May',
    '2026 年',
    'FY 27',
    'on 10 February',
    '5 May',
    '10/2/2026',
    '10.02.26',
    '3/1 called',
    'in Q1',
    'FY27',
    '2026年2月10日',
    '2월 10일',
    '10.02. unverändert',
    '1.02. unverändert',
    '10.2026',
    '2026.02.10',
    '2026-2-10',
    '20260210',
    'in 2025',
    '10. Februar',
    '10 février',
    '31. mai',
    '3 mai',
    '10. Februar ist fest',
    '1er mars',
    '10 de febrero',
    'seit Februar',
    'AVRIL',
  ])('may be hidden in %j', (notes) => {
    expect(hasOtherTime(notes, SINCE, TODAY)).toBe(true);
  });

  it.each([
    '60 employees',
    '2026-02-10 unchanged',
    'rank 1.5 and 24 developers',
    '50-100 people, may decide on marketing',
    'Marcher, decided, 12 maybe, q5',
    '10-2023 to 3-2024',
    'since 2024, until 2027',
    '12025 or 20255 or 202502101 people',
    'Mrs Lee set out 2 years ago; they may use des outils gen 2',
    'ranked 1.5. One team.',
    '60 mai, 32 déc, 3 set',
    '',
  ])('is not hidden in %j', (notes) => {
    expect(hasOtherTime(notes, SINCE, TODAY)).toBe(false);
  });
});
