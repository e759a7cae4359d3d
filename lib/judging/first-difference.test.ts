import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstDifference } from './first-difference.ts';

it('is none between a JSON value and its copy', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(firstDifference(value, structuredClone(value))).toBeUndefined();
    }),
  );
});

it.each([
  [1, 2, { path: '', was: 1, is: 2 }],
  [{ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }, { path: 'a.1.b', was: 2, is: 3 }],
  [{ a: 1 }, {}, { path: 'a', was: 1, is: undefined }],
  [[], [0], { path: '0', was: undefined, is: 0 }],
  [[], {}, { path: '', was: [], is: {} }],
  [{ a: null }, { a: {} }, { path: 'a', was: null, is: {} }],
])('between %j and %j is the first place', (was, is, difference) => {
  expect(firstDifference(was, is)).toEqual(difference);
});
