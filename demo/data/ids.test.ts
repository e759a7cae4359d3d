import { expect, it } from 'vitest';
import { longId } from './ids.ts';

it('adds a checksum that tells capitals apart', () => {
  expect(longId('000000000000000')).toBe('000000000000000AAA');
  expect(longId('00000000000000A')).toBe('00000000000000AAAQ');
  expect(longId('A000000000ABCDE')).toBe('A000000000ABCDEBA5');
});
