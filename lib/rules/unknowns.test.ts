import { describe, expect, it } from 'vitest';
import type { Fact } from '../facts/fact.ts';
import { mergeUnknowns, unknownBecauseOf, unknownWithout } from './unknowns.ts';
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

  it.each<Fact<unknown>>([
    { state: 'absent' },
    { state: 'unreadable', raw: 'lots' },
    { state: 'blank' },
    { state: 'value', value: 5 },
  ])('is told the same to a rule that always asks for it: %j', (fact) => {
    const told = unknownBecauseOf('opportunity.amount', fact);
    expect(unknownWithout('opportunity.amount')(fact)).toEqual(told);
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

  it('that every deal can have are merged once, in the order in which they come', () => {
    const [amount, type] = (['opportunity.amount', 'opportunity.type'] as const).map((path) =>
      unknownWithout(path)({ state: 'absent' }),
    );
    if (!amount || !type) throw new Error('an absent field has a verdict');
    const merged = mergeUnknowns([amount, type]);
    expect(merged.because).toBe('Amount is not on this page; Type is not on this page.');
    expect(mergeUnknowns([amount, type])).toBe(merged);
    expect(mergeUnknowns([type, amount]).fields).toEqual(['opportunity.type', 'opportunity.amount']);
    expect(mergeUnknowns([amount, made('A is not here.', 'siblings')]).because).toBe(
      'Amount is not on this page; A is not here.',
    );
  });

  it('that are one and the same stay as they are', () => {
    const one = made('A is not here.', 'siblings');
    expect(mergeUnknowns([one, one])).toBe(one);
    expect(mergeUnknowns([one, made('B is not here.', 'siblings'), one]).because).toBe(
      'A is not here; B is not here.',
    );
  });
});
