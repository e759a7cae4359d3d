import { expect, it } from 'vitest';
import { count, dayName, grouped, list, money } from './words.ts';

it.each([
  [{ amount: 12_500, currency: 'USD' }, '$12,500'],
  [{ amount: 12_500.5, currency: 'EUR' }, 'EUR 12,500.50'],
  [{ amount: 0, currency: 'USD' }, '$0'],
  [{ amount: -1_500.25, currency: 'USD' }, '-$1,500.25'],
  [{ amount: -1, currency: 'EUR' }, '-EUR 1'],
  [{ amount: 5.001, currency: 'USD' }, '$5'],
  [{ amount: 1e21, currency: 'USD' }, '$1e+21'],
  [{ amount: -1.5e22, currency: 'EUR' }, '-EUR 1.5e+22'],
  [{ amount: 999_999_999_999_999, currency: 'USD' }, '$999,999,999,999,999'],
  [{ amount: Number.POSITIVE_INFINITY, currency: 'USD' }, '$Infinity'],
  [{ amount: Number.NaN, currency: 'USD' }, '$NaN'],
])('%j is written %s', (amount, words) => {
  expect(money(amount)).toBe(words);
});

it('a day has the same name in every locale', () => {
  expect(dayName('2026-10-02')).toBe('2 Oct 2026');
  const months = Array.from({ length: 12 }, (_, at) => dayName(`2026-${String(at + 1).padStart(2, '0')}-11`));
  expect(
    months
      .join(' ')
      .match(/[A-Z][a-z]+/g)
      ?.join(' '),
  ).toBe('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');
});

it('amounts that follow each other keep their own words', () => {
  const amounts = [5, 37, 5.5, -27, 5];
  const currencies = ['USD', 'EUR', 'USD'];
  const words = currencies.flatMap((currency) => amounts.map((amount) => money({ amount, currency })));
  const dollars = ['$5', '$37', '$5.50', '-$27', '$5'];
  expect(words).toEqual([...dollars, 'EUR 5', 'EUR 37', 'EUR 5.50', '-EUR 27', 'EUR 5', ...dollars]);
});

it('days that follow each other keep their own names', () => {
  const days = ['2026-03-18', '2026-04-18', '2027-04-18', '2026-03-18'];
  expect(days.map(dayName)).toEqual(['18 Mar 2026', '18 Apr 2026', '18 Apr 2027', '18 Mar 2026']);
});

it('numbers are grouped in threes', () => {
  expect([0, 999, 1_000, 1_234_567].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567']);
  expect([-123, -1_234, 1_234.5, 1e21, Number.POSITIVE_INFINITY].map(grouped)).toEqual([
    '-123',
    '-1,234',
    '1,234.5',
    '1e+21',
    'Infinity',
  ]);
});

it('nouns follow their number', () => {
  expect([0, 1, 2].map((number) => count(number, 'day'))).toEqual(['0 days', '1 day', '2 days']);
});

it('a list ends with its conjunction', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map((items) => list(items))).toEqual([
    '',
    'A',
    'A and B',
    'A, B and C',
  ]);
  expect(list(['A', 'B'], 'or')).toBe('A or B');
});
