import { expect, it } from 'vitest';
import { onlyOf, unreadable } from './parsed.ts';

it('what could not be understood is shown without the space around it, and cut', () => {
  expect(unreadable(' next week\n', 'No day.')).toEqual({
    state: 'unreadable',
    raw: 'next week',
    reason: 'No day.',
  });
  expect(unreadable('x'.repeat(201), 'Long.')).toMatchObject({ raw: 'x'.repeat(200) });
});

it('the only one of several is the one that all of them are', () => {
  expect(onlyOf([1, 1])).toBe(1);
  expect(onlyOf([1, 2])).toBeUndefined();
  expect(onlyOf([])).toBeUndefined();
});
