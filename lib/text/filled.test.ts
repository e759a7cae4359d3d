import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../policy/index.ts';
import { isFilled, isPlaceholder, plainText } from './filled.ts';

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
  ])('is not %j', (text) => {
    expect(isFilled(text, defaultPolicy.fillers)).toBe(false);
  });

  it.each(['Call Dana', 'TBD: Dana decides on Friday', '7', '東京で会議', 'لا'])('is %j', (text) => {
    expect(isFilled(text, defaultPolicy.fillers)).toBe(true);
  });
});

describe('a placeholder', () => {
  it.each([
    'What is the compelling event?',
    'Who? When? Why?',
    'Who decides?\nWho signs?',
    '何が期限ですか？',
  ])('is %j', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each(['', 'Licence ends. What then?', 'Licence ends 31 March'])('is not %j', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});

describe('plain text', () => {
  it('drops markup and direction marks and keeps comparisons', () => {
    expect(plainText('<p>a&nbsp;<b>b</b></p>\u200f')).toBe('a b');
    expect(plainText('5 < 6 and 7 > 2')).toBe('5 < 6 and 7 > 2');
  });
});
