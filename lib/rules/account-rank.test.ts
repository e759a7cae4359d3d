import { describe, expect, it } from 'vitest';
import { isListedRank, plainRank } from './account-rank.ts';

describe('a rank', () => {
  it.each([
    ['1', '1'],
    ['1.5', '1.5'],
    ['1,5', '1.5'],
    ['1.50', '1.5'],
    ['2.0', '2'],
    [' Rank 1.5 ', '1.5'],
    ['rank: 3', '3'],
    ['rank : 3', '3'],
    ['rank#3', '3'],
    ['rank #  3', '3'],
    ['1- Top account', '1'],
    [' A ', 'a'],
    ['Tier 2', '2'],
    ['Account Rank 2', '2'],
    ['1 - Top account', '1'],
    ['1.5 (heading to 1)', '1.5'],
    ['0', '0'],
    ['04', '4'],
  ])('written %j is %s', (text, rank) => {
    expect(plainRank(text)).toBe(rank);
  });

  it.each(['A', '1/2', '1-3', '1 - 3', 'P1', '-1', 'Rank', '1.5.2', 'one'])(
    'written %j is no number',
    (text) => {
      expect(plainRank(text)).toBe(text.toLowerCase());
    },
  );

  it('is found in a list however the list spells it', () => {
    expect(isListedRank('1.5', ['Rank 1', '1,5'])).toBe(true);
    expect(isListedRank('a', ['A'])).toBe(true);
    expect(isListedRank('1', ['1.5', '2'])).toBe(false);
  });
});
