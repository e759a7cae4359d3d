import { expect, it } from 'vitest';
import { amountParts, signed } from './amount-parts.ts';

it.each([
  ['$12.50', false, '$', '12.50', ''],
  ['-$12.50', true, '$', '12.50', ''],
  ['$-12.50', true, '$', '12.50', ''],
  ['12.50- €', true, '', '12.50', '€'],
  ['12.50 €-', true, '', '12.50', '€'],
  ['($12.50)', true, '$', '12.50', ''],
  ['($12.50) net', false, '($', '12.50', ') net'],
  ['Rs.500', false, 'Rs.', '500', ''],
  ['+5', false, '', '5', ''],
  ['1 234 kr.', false, '', '1 234', 'kr.'],
])('%s is taken apart around its number', (text, negative, before, core, after) => {
  expect(amountParts(text)).toEqual({ negative, before, core, after });
});

it.each(['', 'none', '$.50', '.50', '-,50', '-5-', '(-5)', '--5', 'USD - 5', '- 5', '5 -', '5+', '()'])(
  '"%s" has no clear sign and number',
  (text) => {
    expect(amountParts(text)).toBeUndefined();
  },
);

it('a signed zero is never minus zero', () => {
  expect(signed(0, true)).toBe(0);
  expect(signed(5, true)).toBe(-5);
  expect(signed(5, false)).toBe(5);
});
