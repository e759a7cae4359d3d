import { expect, it } from 'vitest';
import { isBuddhistYear, isPlausibleYear } from './years.ts';

it.each([
  [1989, false],
  [1990, true],
  [2026, true],
  [2100, true],
  [2101, false],
])('%i is a year of our time: %s', (year, is) => {
  expect(isPlausibleYear(year)).toBe(is);
});

it.each([
  [2399, false],
  [2400, true],
  [2569, true],
  [2700, true],
  [2701, false],
])('%i is a year of our time in the Buddhist calendar: %s', (year, is) => {
  expect(isBuddhistYear(year)).toBe(is);
});
