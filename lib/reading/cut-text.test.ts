import { describe, expect, it } from 'vitest';
import { continuesCut, isCutText } from './cut-text.ts';

describe('a cut text', () => {
  it.each([
    ['Send the…', true],
    ['Send the...', true],
    ['EUR 1,517,..', true],
    ['Send the deck.', false],
    ['… and more', false],
    ['', false],
  ])('%j: %s', (text, isCut) => {
    expect(isCutText(text)).toBe(isCut);
  });

  it.each([
    ['Send the deck to Dana', 'Send the…', true],
    ['Send\nthe deck', 'Send the...', true],
    ['Send the', 'Send the…', true],
    ['Call Dana', 'Send the…', false],
    ['send the deck', 'Send the…', false],
    ['Send', 'Send the…', false],
    ['Send the deck', '…', false],
    ['', 'Send…', false],
  ])('%j may be what %j begins: %s', (whole, cut, may) => {
    expect(continuesCut(whole, cut)).toBe(may);
  });
});
