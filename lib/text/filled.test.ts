import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../policy/index.ts';
import { isFilled, isPlaceholder, plainText, wordsOf } from './filled.ts';

describe('a filled field', () => {
  it.each([
    null,
    '',
    ' ',
    '.',
    '-',
    '--',
    'n/a',
    'N/A',
    'N.A.',
    'tbd',
    'TBD!',
    '<p>&nbsp;</p>',
    '\u00a0',
    '\u200f',
    '?',
    '-'.repeat(60),
    '~'.repeat(60),
    '<strong></strong><strong></strong>',
    '&nbsp;&nbsp;&nbsp;',
  ])('is not %j', (text) => {
    expect(isFilled(text, defaultPolicy.fillers)).toBe(false);
  });

  it.each(['Call Dana', 'TBD: Dana decides on Friday', '7', '東京で会議', 'لا'])('is %j', (text) => {
    expect(isFilled(text, defaultPolicy.fillers)).toBe(true);
  });
});

it('a filler as long as the longest is one too', () => {
  expect(isFilled('Unknown', ['unknown', 'x'])).toBe(false);
  expect(isFilled('Unknowns', ['unknown', 'x'])).toBe(true);
});

it('a text in words is in lower case, without marks', () => {
  expect(wordsOf('"N / A."')).toBe('n a');
  expect(wordsOf(' Größe: 5 ')).toBe('größe 5');
});

describe('a placeholder', () => {
  it.each([
    'What is the compelling event?',
    'Who? When? Why?',
    'Who decides?\nWho signs?',
    'Who decides? -',
    '("Who signs?")',
    '何が期限ですか？',
  ])('is %j', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each(['', '?', '???', 'Dana (or Lee?) signs', 'Licence ends. What then?', 'Licence ends 31 March'])(
    'is not %j',
    (text) => {
      expect(isPlaceholder(text)).toBe(false);
    },
  );
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
