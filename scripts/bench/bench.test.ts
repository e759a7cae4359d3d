import { expect, it } from 'vitest';
import { isBench, verdictOf } from './bench.ts';

it.each([
  ['good', 1],
  ['fair', 1.01],
  ['fair', 2],
  ['over', 2.01],
])('calls a figure %s by its goal of 1 and its limit of 2: %d', (verdict, figure) => {
  expect(verdictOf(figure, 1, 2)).toBe(verdict);
});

it('takes a file that exports a name and a run for a bench, and no other', () => {
  expect(isBench({ name: 'read', run: async () => [] })).toBe(true);
  expect(isBench({ name: 'helper' })).toBe(false);
});
