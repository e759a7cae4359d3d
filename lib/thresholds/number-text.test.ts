import { describe, expect, it } from 'vitest';
import { numberText } from './number-text.ts';

describe('numbers in a locale', () => {
  it.each([
    ['en-US', '5,000', '1,234,567.5'],
    ['de-DE', '5.000', '1.234.567,5'],
    ['es-ES', '5.000', '1.234.567,5'],
    ['en-IN', '5,000', '12,34,567.5'],
    ['ar-EG', '5,000', '1,234,567.5'],
  ])('are written as %s writes them, in the digits of every keyboard', (locale, thousands, more) => {
    const { format } = numberText(locale);
    expect([format(5_000), format(1_234_567.5)]).toEqual([thousands, more]);
  });

  it.each(['en-US', 'de-DE', 'fr-FR', 'de-CH', 'es-ES', 'en-IN', 'pl-PL', 'ar-EG', 'ja-JP', 'sv-SE'])(
    'can be read back in %s as they are written',
    (locale) => {
      const { format, parse } = numberText(locale);
      for (const value of [0, 5, 5_000, 9_999.5, 100_000, 1_000_000_000]) {
        expect(parse(format(value))).toBe(value);
      }
    },
  );

  it.each([
    ['en-US', '5000', 5_000],
    ['en-US', '5,000', 5_000],
    ['en-US', ' 5,000.25 ', 5_000.25],
    ['en-US', '0', 0],
    ['de-DE', '5.000', 5_000],
    ['de-DE', '5000,5', 5_000.5],
    ['fr-FR', '5 000', 5_000],
    ['fr-FR', '5\u00a0000', 5_000],
    ['de-CH', "5'000", 5_000],
    ['en-IN', '1,00,000', 100_000],
  ])('in %s are read from %j', (locale, text, value) => {
    expect(numberText(locale).parse(text)).toBe(value);
  });

  it.each([
    ['en-US', '5.000'],
    ['en-US', '5 000'],
    ['en-US', '50,00'],
    ['en-US', '1,00,000'],
    ['en-US', '1,0000'],
    ['de-DE', '5,000'],
    ['de-DE', '5.00'],
    ['en-US', ''],
    ['en-US', '  '],
    ['en-US', '5k'],
    ['en-US', '-1'],
    ['en-US', '+5'],
    ['en-US', '$5,000'],
    ['en-US', '1e9999'],
    ['en-US', '1e3'],
    ['en-US', '0x10'],
    ['en-US', 'Infinity'],
    ['en-US', ','],
    ['en-US', '.5'],
    ['en-US', '5.'],
    ['en-US', '1.2.3'],
    ['en-US', '9999999999999999'],
  ])('in %s are not guessed from %j', (locale, text) => {
    expect(numberText(locale).parse(text)).toBeUndefined();
  });
});
