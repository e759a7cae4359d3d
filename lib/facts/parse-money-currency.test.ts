import { describe, expect, it } from 'vitest';
import { formatOf } from './known-format.fixture.ts';
import { pageFormat } from './page-format.ts';
import { parseMoney } from './parse-money.ts';

const english = formatOf('en-US');

function money(text: string, format = english) {
  const parsed = parseMoney(text, format);
  return parsed.state === 'value' ? [parsed.value.amount, parsed.value.currency] : parsed.state;
}

describe('the currency', () => {
  it('of a bare dollar sign is unknown where the region has dollars or pesos of its own', () => {
    for (const lang of ['en-CA', 'fr-CA', 'en-AU', 'en-NZ', 'es-MX', 'es-AR', 'zh-TW', 'en-SG', 'es', 'fr']) {
      expect([lang, money('$12,500.00', formatOf(lang))]).toEqual([lang, 'unreadable']);
    }
  });

  it('of a bare dollar sign is the US dollar elsewhere', () => {
    for (const lang of ['', 'en', 'en-US', 'en-GB', 'de', 'ja']) {
      expect(money('$12,500.00', formatOf(lang))).toEqual([12500, 'USD']);
    }
  });

  it('of a shared sign is the record’s when the page names it', () => {
    expect(money('$12,500.00', formatOf('en-CA', { currency: 'CAD' }))).toEqual([12500, 'CAD']);
    expect(money('12 500,00 kr', formatOf('en-US', { currency: 'NOK' }))).toEqual([12500, 'NOK']);
    expect(money('¥12,500', formatOf('en-US', { currency: 'CNY' }))).toEqual([12500, 'CNY']);
  });

  it('of a shared sign is the one the user stated, when the sign fits it', () => {
    const stated = { fallbackCurrency: 'CAD' };
    expect(money('$12,500.00', formatOf('en-CA', stated))).toEqual([12500, 'CAD']);
    expect(money('$12,500.00', formatOf('en-US', stated))).toEqual([12500, 'CAD']);
    expect(money('£12,500.00', formatOf('en-US', stated))).toEqual([12500, 'GBP']);
  });

  it('written as a code or as an exact sign is stronger than what the record says', () => {
    const record = formatOf('en-US', { currency: 'USD', fallbackCurrency: 'USD' });
    expect(money('EUR 12,500.00', record)).toEqual([12500, 'EUR']);
    expect(money('€12,500.00', record)).toEqual([12500, 'EUR']);
    expect(money('CA$12,500.00', record)).toEqual([12500, 'CAD']);
  });

  it('of a krona or krone needs a language or region that has one', () => {
    const kr = '12\u00a0500,00\u00a0kr';
    expect(money(kr)).toBe('unreadable');
    expect(money(kr, formatOf('sv'))).toEqual([12500, 'SEK']);
    expect(money(kr, formatOf('nb-NO'))).toEqual([12500, 'NOK']);
    expect(money('12.500,00\u00a0kr.', formatOf('da'))).toEqual([12500, 'DKK']);
    expect(money(kr, formatOf('sv-FI'))).toBe('unreadable');
  });

  it('of a yen or yuan sign depends on the region', () => {
    expect(money('¥12,500', formatOf('ja'))).toEqual([12500, 'JPY']);
    expect(money('¥12,500', formatOf('zh-CN'))).toEqual([12500, 'CNY']);
    expect(money('¥12,500', formatOf('zh-TW'))).toEqual([12500, 'JPY']);
    expect(money('¥12,500', formatOf('zh'))).toBe('unreadable');
  });

  it('of an amount without any is the record’s, then the one the user stated', () => {
    expect(money('12500')).toBe('unreadable');
    expect(money('12500.5', formatOf('en', { fallbackCurrency: 'USD' }))).toEqual([12500.5, 'USD']);
    expect(money('12500', formatOf('en', { currency: 'EUR', fallbackCurrency: 'USD' }))).toEqual([
      12500,
      'EUR',
    ]);
  });

  it('is unknown when two signs disagree or a code is not one of ISO 4217', () => {
    for (const text of ['€12,500.00 USD', 'USD 12,500.00 EUR', 'ABC 12,500.00', 'Total 12,500.00', '¤12']) {
      expect([text, money(text)]).toEqual([text, 'unreadable']);
    }
  });

  it('of a bare sign is unknown where the page’s dates are not those of its words', () => {
    const dated = (lang: string, ...samples: string[]) => pageFormat({ lang, samples, dateExamples: [] }, []);
    for (const lang of ['en', 'en-US', 'en-GB']) {
      for (const date of ['31/12/2026', '2026-12-31', '31-12-2026', '2026/1/2']) {
        expect([lang, date, money('$12,500.00', dated(lang, date))]).toEqual([lang, date, 'unreadable']);
        expect([lang, date, money('¥12,500', dated(lang, date))]).toEqual([lang, date, 'unreadable']);
      }
      expect(money('$12,500.00', dated(lang, '12/31/2026'))).toEqual([12500, 'USD']);
      expect(money('$12,500.00', dated(lang, '1/2/2026'))).toEqual([12500, 'USD']);
      expect(money('$12,500.00', dated(lang, '31.12.2026'))).toEqual([12500, 'USD']);
      expect(money('£12,500.00', dated(lang, '31/12/2026'))).toEqual([12500, 'GBP']);
      expect(money('12.500,00 lei', dated(lang, '31/12/2026'))).toEqual([12500, 'RON']);
    }
    expect(money('12 500,00 kr', dated('sv', '31.12.2026'))).toBe('unreadable');
    expect(money('12 500,00 kr', dated('sv', '2026-12-31'))).toEqual([12500, 'SEK']);
    expect(money('12.500,00 kr.', dated('da', '31-12-2026'))).toEqual([12500, 'DKK']);
    expect(money('12 500,00 kr', dated('nb', '2026-12-31'))).toBe('unreadable');
  });

  it('of a bare sign is unknown where the page writes decimals that its words would not', () => {
    const format = pageFormat({ lang: 'en-US', samples: ['$ 1.200,50'], dateExamples: [] }, []);
    expect(money('$ 12.500,00', format)).toBe('unreadable');
  });

  it('of a yen or yuan sign is no yen before decimals', () => {
    expect(money('¥12,500.00')).toBe('unreadable');
    expect(money('¥12,500.00', formatOf('ja'))).toBe('unreadable');
    expect(money('JPY 12,500.00')).toEqual([12500, 'JPY']);
    expect(money('¥12,500.00', formatOf('zh-CN'))).toEqual([12500, 'CNY']);
  });

  it('of a sign on pages in other languages', () => {
    expect(money('12.500,00 $', formatOf('de'))).toEqual([12500, 'USD']);
    expect(money('€ 12.500,00', formatOf('en-AU'))).toEqual([12500, 'EUR']);
    expect(money('12.500,00 £', formatOf('de'))).toEqual([12500, 'GBP']);
    expect(money('$12,500.00', formatOf('en-AU'))).toBe('unreadable');
    expect(money('kr 12 500,00', formatOf('de'))).toBe('unreadable');
  });
});
