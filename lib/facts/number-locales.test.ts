import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Money } from './facts.ts';
import { localeCurrencies, locales, numberFormat, once } from './locales.fixture.ts';
import { type PageFormat, pageFormat } from './page-format.ts';
import { parseMoney } from './parse-money.ts';
import { parseCount, parsePercent } from './parse-number.ts';
import type { Parsed } from './parsed.ts';

/** Used on pages of every locale, besides its own currency. */
const WIDESPREAD = ['USD', 'EUR', 'GBP', 'JPY', 'CHF', 'KWD'];
const DISPLAYS = ['symbol', 'code'] as const;

const somewhere = fc.constantFrom(...localeCurrencies).chain(([locale, own]) =>
  fc.record({
    locale: fc.constant(locale),
    currency: fc.constantFrom(own, ...WIDESPREAD),
    display: fc.constantFrom(...DISPLAYS),
    units: fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }),
  }),
);

type Sum = { locale: string; currency: string; display: (typeof DISPLAYS)[number]; units: number };

function formatter({ locale, currency, display }: Omit<Sum, 'units'>) {
  return numberFormat(locale, { style: 'currency', currency, currencyDisplay: display });
}

/** The text of an amount that the locale's format shows in full. */
function shown(sum: Sum): { text: string; money: Money } {
  const format = formatter(sum);
  const amount = sum.units / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 0);
  return {
    text: format.format(amount),
    money: { amount: amount === 0 ? 0 : amount, currency: sum.currency },
  };
}

/** A page in the locale that shows a few numbers, and perhaps names the record's currency. */
const pageOf = once((locale: string, currency?: string, lang: string = locale): PageFormat => {
  const number = numberFormat(locale, { minimumFractionDigits: 2 });
  const percent = numberFormat(locale, { style: 'percent', minimumFractionDigits: 1 });
  const amount = numberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'code',
  });
  const samples = [number.format(1234567.5), percent.format(0.755), amount.format(1234567.5)];
  return pageFormat({ lang, samples, dateExamples: [], ...(currency ? { currency } : {}) }, []);
});

const bare = once((lang: string) => pageFormat({ lang, samples: [], dateExamples: [] }, []));

function expectValueOrUnreadable<T>(parsed: Parsed<T>, value: T) {
  if (parsed.state !== 'unreadable') expect(parsed).toEqual({ state: 'value', value });
}

describe('an amount of any locale', () => {
  it('is read back when the page shows its separators and the record’s currency', () => {
    fc.assert(
      fc.property(somewhere, (sum) => {
        const { text, money } = shown(sum);
        expect([text, parseMoney(text, pageOf(sum.locale, sum.currency))]).toEqual([
          text,
          { state: 'value', value: money },
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read back without the record’s currency when it carries a code', () => {
    fc.assert(
      fc.property(somewhere, (sum) => {
        const { text, money } = shown({ ...sum, display: 'code' });
        expect([text, parseMoney(text, pageOf(sum.locale))]).toEqual([
          text,
          { state: 'value', value: money },
        ]);
      }),
      { numRuns: 700 },
    );
  });

  it('is never read as another amount or currency by its sign alone', () => {
    fc.assert(
      fc.property(somewhere, (sum) => {
        const { text, money } = shown(sum);
        expectValueOrUnreadable(parseMoney(text, pageOf(sum.locale)), money);
        expectValueOrUnreadable(parseMoney(text, bare(sum.locale)), money);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the language of the words', () => {
    fc.assert(
      fc.property(somewhere, fc.constantFrom('', ...locales), (sum, lang) => {
        const { text, money } = shown({ ...sum, display: 'code' });
        expect([text, parseMoney(text, pageOf(sum.locale, undefined, lang))]).toEqual([
          text,
          { state: 'value', value: money },
        ]);
        expectValueOrUnreadable(parseMoney(text, bare(lang)), money);
      }),
      { numRuns: 700 },
    );
  });

  it('without cents is never read as another amount', () => {
    fc.assert(
      fc.property(somewhere, fc.boolean(), (sum, isDecided) => {
        const format = numberFormat(sum.locale, {
          style: 'currency',
          currency: sum.currency,
          currencyDisplay: 'code',
          maximumFractionDigits: 0,
        });
        const page = isDecided ? pageOf(sum.locale) : bare(sum.locale);
        expectValueOrUnreadable(parseMoney(format.format(sum.units), page), {
          amount: sum.units,
          currency: sum.currency,
        });
      }),
      { numRuns: 700 },
    );
  });

  it('is read for every locale and its own currency', () => {
    for (const [locale, currency] of localeCurrencies) {
      for (const display of DISPLAYS) {
        const { text, money } = shown({ locale, currency, display, units: -123_456_700 });
        expect([locale, parseMoney(text, pageOf(locale, currency))]).toEqual([
          locale,
          { state: 'value', value: money },
        ]);
      }
    }
  });
});

describe('a percentage of any locale', () => {
  const hundredths = fc.integer({ min: -100_000, max: 1_000_000 });
  const text = (locale: string, value: number) =>
    numberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(value / 10_000);

  it('is read back when the page shows its separators, and never as another number when not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...locales), hundredths, (locale, value) => {
        const percent = value === 0 ? 0 : value / 100;
        const shownText = text(locale, value);
        expect([shownText, parsePercent(shownText, pageOf(locale))]).toEqual([
          shownText,
          { state: 'value', value: percent },
        ]);
        expectValueOrUnreadable(parsePercent(shownText, bare(locale)), percent);
      }),
      { numRuns: 700 },
    );
  });
});

describe('a count of any locale', () => {
  it('is read back with and without other numbers on the page', () => {
    fc.assert(
      fc.property(fc.constantFrom(...locales), fc.nat({ max: 2_000_000_000 }), (locale, value) => {
        const text = numberFormat(locale, {}).format(value);
        expect([text, parseCount(text, pageOf(locale))]).toEqual([text, { state: 'value', value }]);
        expect([text, parseCount(text, bare(locale))]).toEqual([text, { state: 'value', value }]);
      }),
      { numRuns: 700 },
    );
  });
});
