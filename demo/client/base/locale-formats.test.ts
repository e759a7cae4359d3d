import { describe, expect, it } from 'vitest';
import { formatsFor } from './locale-formats.ts';

const NBSP = '\u00a0';
const american = formatsFor('en-US');
const british = formatsFor('en-GB');
const german = formatsFor('de-DE');

describe('amounts', () => {
  it('are written with a symbol, a code, or a code with the converted amount behind it', () => {
    expect(american.formatMoney(12500, { code: 'USD', style: 'symbol' })).toBe('$12,500.00');
    expect(american.formatMoney(9800, { code: 'EUR', style: 'code' })).toBe(`EUR${NBSP}9,800.00`);
    const personal = { code: 'AUD', rate: 1.4 };
    expect(american.formatMoney(100, { code: 'USD', style: 'code', personal })).toBe(
      `USD${NBSP}100.00 (AUD${NBSP}140.00)`,
    );
  });

  it('end with the currency in German', () => {
    expect(german.formatMoney(1234.56, { code: 'EUR', style: 'symbol' })).toBe(`1.234,56${NBSP}€`);
    expect(german.formatMoney(12500, { code: 'USD', style: 'code' })).toBe(`12.500,00${NBSP}USD`);
    expect(german.formatPercent(75)).toBe(`75${NBSP}%`);
  });

  it('lose their groups while they are typed', () => {
    expect([american, german].map(({ formatBare }) => formatBare(12500.5))).toEqual(['12500.5', '12500,5']);
  });
});

describe('dates', () => {
  it('are written in the order of the locale', () => {
    expect([american, british, german].map(({ formatDate }) => formatDate('2026-03-01'))).toEqual([
      '3/1/2026',
      '01/03/2026',
      '01.03.2026',
    ]);
  });

  it('carry the time of day where the CRM notes it', () => {
    expect(american.formatMoment('2026-03-01', 9, 14)).toBe('3/1/2026, 9:14 AM');
    expect(german.formatMoment('2026-03-01', 15, 5)).toBe('01.03.2026, 15:05');
  });

  it('are read back as they were written', () => {
    for (const { formatDate, parseDate } of [american, british, german]) {
      expect(['2026-03-01', '2026-12-31'].map(formatDate).map(parseDate)).toEqual([
        '2026-03-01',
        '2026-12-31',
      ]);
    }
    expect(american.parseDate(' 12/31/2026 ')).toBe('2026-12-31');
    expect(german.parseDate('1.3.2026')).toBe('2026-03-01');
  });

  it('are not guessed', () => {
    const strange = ['next week', '2/30/2026', '31/12/2026', '2026-03-01', '3/1/26'];
    expect(strange.map(american.parseDate)).toEqual(Array(5).fill(undefined));
    expect(['12/31/2026', '31.12.2026'].map(british.parseDate)).toEqual([undefined, undefined]);
  });

  it('have an example that shows the order', () => {
    expect([american, british, german].map(({ dateExample }) => dateExample)).toEqual([
      '12/31/2024',
      '31/12/2024',
      '31.12.2024',
    ]);
  });

  it('near today are words in the timeline, and older ones carry their year when it is another', () => {
    const days = ['2026-03-19', '2026-03-18', '2026-03-17', '2026-03-05', '2025-12-31'];
    const shown = (formats: typeof american) =>
      days.map((day) => formats.formatTimelineDay(day, '2026-03-18'));
    expect(shown(american)).toEqual(['Tomorrow', 'Today', 'Yesterday', 'Mar 5', 'Dec 31, 2025']);
    expect(shown(german)).toEqual(['Morgen', 'Heute', 'Gestern', '5. März', '31. Dez. 2025']);
  });

  it('head the months of the timeline', () => {
    expect([american, german].map(({ formatMonth }) => formatMonth('2026-03-05'))).toEqual([
      'March • 2026',
      'März • 2026',
    ]);
  });
});

describe('numbers typed', () => {
  it('are amounts and percentages as they are shown', () => {
    const texts = ['$12,500.00', `EUR${NBSP}9,800.00`, '75%', '12500', '-3.5'];
    expect(texts.map(american.parseNumber)).toEqual([12500, 9800, 75, 12500, -3.5]);
    const inGerman = [`1.234,56${NBSP}€`, `75${NBSP}%`, '12500', '-3,5'];
    expect(inGerman.map(german.parseNumber)).toEqual([1234.56, 75, 12500, -3.5]);
  });

  it('are nothing else', () => {
    const texts = ['about 5k', '5k', '', '1.2.3'];
    expect(texts.map(american.parseNumber)).toEqual(Array(4).fill(undefined));
  });
});
