import { describe, expect, it } from 'vitest';
import { ageWords } from './age-words.ts';
import { exactValue, formatValue } from './format-value.ts';

describe('formatValue', () => {
  it.each<[string, Parameters<typeof formatValue>, string]>([
    ['a whole amount without cents', [{ amount: 12_500, currency: 'USD' }, 'money', 'en-US'], '$12,500'],
    ['cents when there are any', [{ amount: 12_500.5, currency: 'USD' }, 'money', 'en-US'], '$12,500.50'],
    ['another locale', [{ amount: 12_500.5, currency: 'EUR' }, 'money', 'de-DE'], '12.500,50\u00a0€'],
    ['a day as that day in every zone', ['2026-10-01', 'date', 'en-US'], 'Oct 1, 2026'],
    ['per cent', [62.5, 'percent', 'en-US'], '62.5%'],
    ['a count', [1_204, 'count', 'en-US'], '1,204'],
    ['a flag', [false, 'flag', 'en-US'], 'No'],
    ['text that looks like a day', ['2026-10-01', 'text', 'en-US'], '2026-10-01'],
  ])('writes %s', (_case, args, expected) => {
    expect(formatValue(...args)).toBe(expected);
  });

  it('gives the exact value without rounding', () => {
    expect(exactValue({ amount: 0.005, currency: 'USD' })).toBe('0.005 USD');
  });
});

describe('ageWords', () => {
  it.each([
    [-5_000, 'just now'],
    [59_999, 'just now'],
    [60_000, '1 minute ago'],
    [3_599_999, '59 minutes ago'],
    [3_600_000, '1 hour ago'],
    [86_400_000, '1 day ago'],
    [172_800_000, '2 days ago'],
  ])('says %d ms as "%s"', (age, words) => {
    expect(ageWords(1_000_000_000, 1_000_000_000 + age)).toBe(words);
  });
});
