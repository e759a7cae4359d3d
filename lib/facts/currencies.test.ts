import { expect, it } from 'vitest';
import { currencyCodes, isCurrency, minorDigitsOf } from './currencies.ts';
import { isSign, signFits } from './currency-signs.ts';

const known = Intl.supportedValuesOf('currency');

it('every code is a currency, named once', () => {
  expect(currencyCodes.length).toBeGreaterThan(150);
  expect(currencyCodes.filter((code) => !known.includes(code))).toEqual([]);
  expect(new Set(currencyCodes).size).toBe(currencyCodes.length);
});

it('every currency that CLDR shows with three decimals has three, and none shows more than it has', () => {
  for (const currency of currencyCodes) {
    const shown = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
    expect([currency, minorDigitsOf(currency)]).toEqual([
      currency,
      shown.maximumFractionDigits === 3
        ? 3
        : expect.toSatisfy((n: number) => n >= (shown.maximumFractionDigits ?? 0)),
    ]);
  }
});

it('words that are not codes are no currency', () => {
  for (const word of ['usd', 'ABC', 'XXX', 'constructor', '']) expect(isCurrency(word)).toBe(false);
});

it('a shared sign fits each of its currencies and no other', () => {
  expect(signFits('$', 'CAD')).toBe(true);
  expect(signFits('kr.', 'DKK')).toBe(true);
  expect(signFits('₨', 'PKR')).toBe(true);
  expect(signFits('£', 'EGP')).toBe(true);
  expect(signFits('元', 'HKD')).toBe(true);
  expect(signFits('lei', 'MDL')).toBe(true);
  expect(signFits('L', 'HNL')).toBe(true);
  expect(signFits('C$', 'NIO')).toBe(true);
  expect(signFits('$', 'EUR')).toBe(false);
  expect(signFits('€', 'USD')).toBe(false);
});

it('words of the language itself are no signs', () => {
  for (const word of ['constructor', 'toString', '', '.', 'Total']) expect(isSign(word)).toBe(false);
});
