import { describe, expect, it } from 'vitest';
import type { OpportunityFacts } from '../facts/facts.ts';
import { defaultPolicy } from '../policy/index.ts';
import { nextStepHelp } from './next-step-help.ts';

function help(opportunity: OpportunityFacts) {
  return nextStepHelp({ opportunity }, defaultPolicy, { today: '2026-10-18' });
}

function stateOf(id: string, opportunity: OpportunityFacts) {
  return help(opportunity)?.find((part) => part.id === id);
}

describe('the next-step help', () => {
  it('finds all that can be acted on at once', () => {
    const parts = help({
      nextSteps: 'Send Dana Ruiz the ROI sheet and book the legal review by 23 October.',
    });
    expect(parts?.map(({ state }) => state)).toEqual(['found', 'found', 'found', 'found', 'found']);
    expect(parts?.[1]?.found).toBe('Dana Ruiz');
    expect(parts?.[2]?.found).toBe('23 October');
  });

  it.each([
    ['what', 'Follow up with Dana.', { state: 'missing', found: 'Only a vague phrase' }],
    ['what', 'The contract is with legal.', { state: 'missing' }],
    ['what', 'Angebot an Dana senden und Termin vereinbaren.', { state: 'undecided' }],
    ['who', 'Send the sheet.', { state: 'missing' }],
    ['who', 'Ask procurement for the form.', { state: 'found', found: 'procurement' }],
    ['who', 'Send it on Monday.', { state: 'missing' }],
    ['when', 'Send Dana the sheet.', { state: 'missing' }],
    ['when', 'Send Dana the sheet by Friday.', { state: 'found', found: 'by Friday' }],
    ['ahead', '10/1 called Dana\n10/8 sent the deck', { state: 'missing', found: '2 past steps' }],
    ['length', 'Call Dana.', { state: 'missing', found: '10 of 25 characters' }],
  ])('judges %s of "%s"', (id, nextSteps, expected) => {
    expect(stateOf(id, { nextSteps })).toEqual({ id, ...expected });
  });

  it('takes the date field for the day', () => {
    expect(stateOf('when', { nextSteps: 'Call Dana.', nextStepDate: '2026-10-20' })).toEqual({
      id: 'when',
      state: 'found',
      found: 'Next Step Date 20 Oct 2026',
    });
  });

  it('misses everything in a blank field or a filler', () => {
    for (const nextSteps of [null, 'tbd']) {
      expect(help({ nextSteps })?.map(({ state }) => state)).toEqual(Array(5).fill('missing'));
    }
  });

  it('says nothing where the field is not visible', () => {
    expect(help({ stage: '2-Scoping' })).toBeUndefined();
    expect(help({ nextSteps: { unreadable: '…' } })).toBeUndefined();
  });
});
