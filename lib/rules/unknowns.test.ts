import { describe, expect, it } from 'vitest';
import { mergeUnknowns, unknownBecauseOf } from './unknowns.ts';
import { type Unknown, unknown } from './verdict.ts';

const made = (because: string, field: 'siblings' | 'activities', advice?: string): Unknown =>
  unknown(because, [field], advice) as Unknown;

describe('a field that the page does not give', () => {
  it('is named, with the place to look', () => {
    expect(unknownBecauseOf('opportunity.amount', { state: 'absent' })).toEqual({
      outcome: 'unknown',
      because: 'Amount is not on this page.',
      advice: expect.stringMatching(/^Open the .+\.$/),
      fields: ['opportunity.amount'],
    });
    expect(unknownBecauseOf('opportunity.amount', { state: 'unreadable', raw: 'lots' })).toEqual({
      outcome: 'unknown',
      because: 'Amount reads "lots", which could not be understood.',
      fields: ['opportunity.amount'],
    });
  });

  it('is not one that is blank or has a value', () => {
    expect(unknownBecauseOf('opportunity.amount', { state: 'blank' })).toBeUndefined();
    expect(unknownBecauseOf('opportunity.amount', { state: 'value', value: 5 })).toBeUndefined();
  });
});

describe('several reasons not to know', () => {
  it('are told once each, in order', () => {
    const merged = mergeUnknowns([
      made('A. b is not here.', 'siblings', 'Open A.'),
      made('C is not here.', 'activities', 'Open C.'),
      made('C is not here.', 'activities', 'Open A.'),
    ]);
    expect(merged).toEqual({
      outcome: 'unknown',
      because: 'A. b is not here; C is not here.',
      advice: 'Open A. Open C.',
      fields: ['siblings', 'activities'],
    });
  });

  it('have no advice when none has', () => {
    const merged = mergeUnknowns([made('A is not here.', 'siblings'), made('B is not here.', 'siblings')]);
    expect(merged.advice).toBeUndefined();
  });

  it('that are one and the same stay as they are', () => {
    const one = made('A is not here.', 'siblings');
    expect(mergeUnknowns([one, one])).toBe(one);
    expect(mergeUnknowns([one, made('B is not here.', 'siblings'), one]).because).toBe(
      'A is not here; B is not here.',
    );
  });
});
