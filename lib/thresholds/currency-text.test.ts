import { describe, expect, it } from 'vitest';
import { parseCurrency } from './currency-text.ts';

describe('a currency', () => {
  it.each([
    [' eur ', 'EUR'],
    ['', ''],
    ['Euro', undefined],
    ['€', undefined],
    ['XXQ', undefined],
  ])('is read from "%s" as %s', (text, code) => {
    expect(parseCurrency(text)).toBe(code);
  });
});
