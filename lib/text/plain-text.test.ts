import { describe, expect, it } from 'vitest';
import { plainText, wordsOf } from './plain-text.ts';

it('a text in words is in lower case, without marks', () => {
  expect(wordsOf('"N / A."')).toBe('n a');
  expect(wordsOf(' Größe: 5 ')).toBe('größe 5');
});

describe('plain text', () => {
  it('drops markup and direction marks and keeps comparisons', () => {
    expect(plainText('<p>a&nbsp;<b>b</b></p>\u200f')).toBe('a b');
    expect(plainText('5 < 6 and 7 > 2')).toBe('5 < 6 and 7 > 2');
    expect(plainText('\u200f')).toBe('');
  });

  it('has single spaces, and none around it', () => {
    expect(plainText(' a ')).toBe('a');
    expect(plainText('a  b')).toBe('a b');
    expect(plainText('a\vb')).toBe('a b');
    expect(plainText('a&nbsp;b&#160;c')).toBe('a b c');
    expect(plainText('<p>a</p><p>b</p>')).toBe('a b');
  });
});
