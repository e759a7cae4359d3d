import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainFirstWord } from './first-word.ts';
import { wordsOf } from './plain-text.ts';

describe('the first word of a text that plainly begins with one', () => {
  it.each([
    ['Licence ends.', 'licence'],
    ['TBD', 'tbd'],
    ["Don't", 'don'],
    ['to-do', 'to'],
    ['no<br>', 'no'],
  ])('of %j is %s', (text, word) => {
    expect(plainFirstWord(text)).toBe(word);
  });

  it.each(['', ' so', '25 March', 'Q3 plan', '- none', 'a. none', '<p>so', 'é', 'pré', 'tb\u200bd', '連絡'])(
    'of %j is not told',
    (text) => {
      expect(plainFirstWord(text)).toBeUndefined();
    },
  );

  it('is the one that taking the text apart finds', () => {
    const part = fc.oneof(
      fc.constantFrom('ab', 'K', 'é', '1', ' ', '<b>', '&nbsp;', '\u200b', '-', '_'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        const word = plainFirstWord(text);
        if (word !== undefined) expect(wordsOf(text).split(' ')[0]).toBe(word);
      }),
    );
  });
});
