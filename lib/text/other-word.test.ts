import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasOtherWord, knownWords } from './other-word.ts';
import { wordsOf } from './plain-text.ts';

const words = ['tbd', 'none', 'na', 'tba', 'xyz'];
const known = knownWords(words);

describe('a word that is none of the fillers', () => {
  it.each([
    'Licence',
    'Licence ends.',
    'None, checked on 2 March.',
    '25 March',
    'Überblick mit allen',
    'tbd later<br>',
    'TBD/soon',
    'pré-vente',
  ])('is plainly in %j', (text) => {
    expect(hasOtherWord(text, known)).toBe(true);
  });

  it.each([
    '',
    'TBD',
    'tbd, none',
    'a. tbd',
    '1) none',
    'TBA',
    'XYZ',
    'Q3',
    '0th',
    '9th',
    'tb\u200bd',
    'so\u200b',
    'über',
    '<br>tbd',
    'tbd&nbsp;none',
    '&nbsp;',
    '連絡する',
  ])('is not plainly in %j', (text) => {
    expect(hasOtherWord(text, known)).toBe(false);
  });

  it('is one that taking the text apart finds as well', () => {
    const part = fc.oneof(
      fc.constantFrom('tbd', 'none', 'soon', 'é', '1', ' ', '\n', '<b>', '&nbsp;', '\u200b', '\u00a0', '-'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        if (!hasOtherWord(text, known)) return;
        expect(wordsOf(text).split(' ')).toSatisfy((said: string[]) =>
          said.some((word) => !words.includes(word)),
        );
      }),
    );
  });
});
