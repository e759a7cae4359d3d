import { describe, expect, it } from 'vitest';
import type { LocaleEvidence } from '../reading/reading.ts';
import { isContradicted, isTelling, settledFormat } from './settled-format.ts';

function evidence(...samples: string[]): LocaleEvidence {
  return { lang: 'en-US', samples, dateExamples: [] };
}

function settled(texts: string[], ...remembered: string[]) {
  return settledFormat(evidence(), texts, { samples: remembered, dateExamples: [] });
}

describe('the format of a page with what other pages showed', () => {
  it('is the page’s own while nothing is remembered', () => {
    expect(settledFormat(evidence(), ['03/04/2026'], undefined).dayMonth['/']).toBeUndefined();
  });

  it('is settled by remembered texts where the page leaves it open', () => {
    const format = settled(['03/04/2026', '1.234'], '31/12/2026', '1.234,50 €', '75,5 %');
    expect(format.dayMonth['/']).toBe('day-first');
    expect(format.decimal).toEqual({ money: ',', number: ',' });
  });

  it('is settled by remembered date examples', () => {
    const remembered = { samples: [], dateExamples: ['31-12-2026'] };
    expect(settledFormat(evidence(), ['03-04-2026'], remembered).dayMonth['-']).toBe('day-first');
  });

  it.each([
    ['/', '31/12/2026', '12/31/2026'],
    ['.', '31.12.2026', '12.31.2026'],
    ['-', '31-12-2026', '12-31-2026'],
    ['year-first', '2026-31-12', '2026-12-31'],
  ] as const)('has the remembered order of dates with %s, unless it shows its own', (style, before, own) => {
    expect(settled([], before).dayMonth[style]).toBe('day-first');
    expect(settled([own], before).dayMonth[style]).toBe('month-first');
    expect(settled([before]).dayMonth[style]).toBe('day-first');
  });

  it('takes the calendar of remembered date examples', () => {
    const remembered = { samples: [], dateExamples: ['31/12/2569', '30/12/2569'] };
    expect(settledFormat(evidence(), [], remembered).calendar).toBe('buddhist');
  });

  it('is the page’s own where that decides, whatever is remembered', () => {
    const format = settled(['12/31/2026', '$1,234.50'], '31/12/2026', '1.234,50 €', '75,5 %');
    expect(format.dayMonth['/']).toBe('month-first');
    expect(format.decimal).toEqual({ money: '.', number: ',' });
  });

  it('has the styles of dates of both', () => {
    expect(settled(['31.12.2026'], '2026-12-31', '30.12.2026').dateStyles).toEqual(['.', 'year-first']);
  });

  it('stays open where the page contradicts itself', () => {
    const format = settled(
      ['12/31/2026', '31/12/2026', '$1,234.50', '1.234,50 €'],
      '31/12/2026',
      '1.234,50 €',
    );
    expect(format.dayMonth['/']).toBe('mixed');
    expect(format.decimal.money).toBeUndefined();
  });

  it('stays open where what is remembered contradicts itself', () => {
    expect(settled(['03/04/2026'], '31/12/2026', '12/31/2026').dayMonth['/']).toBe('mixed');
  });

  it('takes the calendar of remembered dates, and no language or currency of theirs', () => {
    const format = settled(['03/04'], '31/12/2569', '30/12/2569');
    expect(format).toMatchObject({ calendar: 'buddhist', language: 'en', currency: undefined });
  });
});

describe('two pages’ evidence', () => {
  it.each([
    [['12/31/2026'], ['31/12/2026'], true],
    [['$1,234.50'], ['1.234,50 €'], true],
    [['12.31.2026'], ['31.12.2026'], true],
    [['12-31-2026'], ['31-12-2026'], true],
    [['2026-31-12'], ['2026-12-31'], true],
    [['12/31/2026'], ['11/30/2026'], false],
    [['$1,234.50'], ['$9,876.54'], false],
    [['75.5%'], ['75,5 %'], true],
    [['31.12.2026'], ['12/31/2026'], false],
    [['03/04/2026'], ['31/12/2026'], false],
    [['12/31/2026', '31/12/2026'], ['31/12/2026'], false],
    [['$1,234.50'], ['75,5 %'], false],
    [[], ['31/12/2026'], false],
  ])('%j against %j is a contradiction: %s', (one, other, is) => {
    expect(isContradicted(evidence(...one), evidence(...other))).toBe(is);
  });
});

it.each([
  ['12/31/2026', true],
  ['1.234,50 €', true],
  ['75,5 %', true],
  ['31.12.2026', true],
  ['31-12-2026', true],
  ['2026-12-31', true],
  ['1,234,567', true],
  ['03/04/2026', false],
  ['1,234', false],
  ['12.5', false],
  ['42', false],
  ['', false],
])('%j shows a format alone: %s', (sample, is) => {
  expect(isTelling(sample)).toBe(is);
});
