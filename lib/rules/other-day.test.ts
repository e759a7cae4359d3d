import { expect, it } from 'vitest';
import { MONTH } from './other-day.ts';

const month = new RegExp(`^${MONTH}`, 'iu');

it.each(['Mar', 'march', 'MÄRZ', 'mars', 'marzo', 'août', 'May 2026', 'sept.'])(
  '%j begins a month',
  (text) => {
    expect(month.test(text)).toBe(true);
  },
);

it.each(['marketing', 'decision', 'out', 'set', 'des', 'ago', 'gen', 'mag', 'junior', ''])(
  '%j does not',
  (text) => {
    expect(month.test(text)).toBe(false);
  },
);
