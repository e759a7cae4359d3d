import { describe, expect, it } from 'vitest';
import { pageFormat } from './page-format.ts';

function shown(texts: string[], lang = 'en-US') {
  return pageFormat({ lang, samples: [], dateExamples: [] }, texts);
}

describe('the decimal separator of amounts', () => {
  it.each([
    [['$1,234.50'], '.'],
    [['1.234,50 €'], ','],
    [['1.234.567 €'], ','],
    [['₹12,34,567'], '.'],
    [['CHF 1’234.50'], '.'],
    [['$12.50', '75,5 %', '1.234,5'], '.'],
    [['$1 234', '$12.50'], '.'],
  ])('is shown by %j', (texts, decimal) => {
    expect(shown(texts).decimal.money).toBe(decimal);
  });

  it('is not decided by other numbers, by amounts that can be read two ways or by those that disagree', () => {
    for (const texts of [
      ['Total 1,234.50'],
      ['1,234.50'],
      ['75.5%'],
      ['$1,234'],
      ['1.234 €'],
      ['$1,234.50', '1.234,50 €'],
      [],
    ]) {
      expect([texts, shown(texts).decimal.money]).toEqual([texts, undefined]);
    }
  });
});

describe('the decimal separator of other numbers', () => {
  it.each([
    [['1,234.50'], '.'],
    [['1.234.567'], ','],
    [['75,5 %'], ','],
    [['12.5', '16.4'], '.'],
    [['75,5%', '$12.50'], ','],
  ])('is shown by %j', (texts, decimal) => {
    expect(shown(texts).decimal.number).toBe(decimal);
  });

  it('is not decided by one bare decimal, by dates, or by numbers that disagree or can be read two ways', () => {
    const undecided = [
      ['12.5'],
      ['12.5', '12.5'],
      ['31.12.2026', '12.10.2026'],
      ['1 234'],
      ['1,234%'],
      ['75.5%', '12,5'],
    ];
    for (const texts of undecided) expect([texts, shown(texts).decimal.number]).toEqual([texts, undefined]);
  });

  it('is not decided by the language', () => {
    expect(shown([], 'de').decimal).toEqual({ money: undefined, number: undefined });
    expect(shown(['75.5%'], 'de').decimal.number).toBe('.');
  });

  it('may be shown by samples', () => {
    expect(pageFormat({ lang: 'en', samples: ['1.234,50'], dateExamples: [] }, []).decimal.number).toBe(',');
  });
});

describe('the order of day and month', () => {
  it('is shown by an example or by a date after the 12th, for its separator only', () => {
    const example = pageFormat({ lang: 'en', samples: [], dateExamples: ['12/31/2024'] }, ['03/04/2026']);
    expect(example.dayMonth).toMatchObject({ '/': 'month-first', '.': undefined, '-': undefined });
    expect(shown(['31/12/2026, 15:05', '03/04/2026']).dayMonth['/']).toBe('day-first');
    expect(shown(['31.12.2026']).dayMonth).toMatchObject({ '/': undefined, '.': 'day-first' });
    expect(shown(['31-12-2026']).dayMonth).toMatchObject({ '/': undefined, '-': 'day-first' });
  });

  it('after the year is shown the same way', () => {
    expect(shown(['2026-31-12']).dayMonth['year-first']).toBe('day-first');
    expect(shown(['2026-12-31']).dayMonth['year-first']).toBe('month-first');
  });

  it('is mixed when dates contradict each other', () => {
    expect(shown(['31/12/2026', '12/31/2026']).dayMonth['/']).toBe('mixed');
  });

  it('is undecided when no date shows it', () => {
    expect(
      shown(['03/04/2026', '12/11/2026', '11/12/2026', '31/31/2026', '2026-12-31', '12/31/26'], 'en-GB')
        .dayMonth['/'],
    ).toBeUndefined();
  });
});

describe('the styles of dates', () => {
  it('are those of numeric dates with a whole year, each once', () => {
    expect(shown(['31/12/2026', '03/04/2026', '2026-12-31']).dateStyles).toEqual(['/', 'year-first']);
    expect(shown(['31 Dec 2026', '12/31/26', 'Northwind', '...']).dateStyles).toEqual([]);
  });
});

describe('the calendar', () => {
  it.each([
    [['31/12/2026'], 'en', 'gregorian'],
    [['31/12/2026', '12/31/26'], 'en', 'gregorian'],
    [['31/12/2569', '01/01/2570'], 'en', 'buddhist'],
    [['31/12/2569'], 'th', 'buddhist'],
    [['31/12/2569'], 'en', undefined],
    [['31/12/2569', '31/12/2026'], 'th', undefined],
    [[], 'th', undefined],
  ])('of %j in %s', (texts, lang, calendar) => {
    expect(shown(texts, lang).calendar).toBe(calendar);
  });
});

describe('the currency', () => {
  it.each([
    ['EUR', 'EUR'],
    ['USD - U.S. Dollar', 'USD'],
    [' CHF ', 'CHF'],
    ['EURO', undefined],
    ['Euro (EUR)', undefined],
    ['XYZ', undefined],
    ['', undefined],
  ])('named %j', (currency, code) => {
    expect(pageFormat({ lang: 'en', samples: [], dateExamples: [], currency }, []).currency).toBe(code);
  });
});

it('no more texts are asked than a page has', () => {
  const many = Array.from({ length: 300 }, (_, index) => `Item ${index}`);
  expect(shown([...many.slice(1), '$12.50']).decimal.money).toBe('.');
  expect(shown([...many, '$12.50']).decimal.money).toBeUndefined();
});

it.each([
  ['en-US', 'en', 'US'],
  ['zh-Hant-TW', 'zh', 'TW'],
  ['pt_BR', 'pt', 'BR'],
  ['es-419', 'es', '419'],
  ['de', 'de', ''],
  ['', '', ''],
])('the language %s', (lang, language, region) => {
  expect(shown([], lang)).toMatchObject({ language, region });
});
