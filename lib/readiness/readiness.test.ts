import { describe, expect, it } from 'vitest';
import type { OpportunityFacts } from '../facts/facts.ts';
import { defaultPolicy } from '../policy/index.ts';
import { readinessOf } from './readiness.ts';

const discovery: OpportunityFacts = {
  stage: '1-Discovery',
  partner: 'None, checked on 2 March.',
  identifyPain: 'Releases slip each month.',
  competition: 'The present tool.',
  deckLink: 'https://docs.google.com/presentation/d/x',
  nextSteps: 'Send the recap to Dana.',
  nextStepDate: '2026-03-20',
  iacv: { amount: 9_000, currency: 'USD' },
};

function criterion(opportunity: OpportunityFacts, text: RegExp) {
  return readinessOf({ opportunity }, defaultPolicy)?.criteria.find((one) => text.test(one.text));
}

describe('what a stage wants before it is left', () => {
  it('is met when all its fields are filled', () => {
    expect(criterion(discovery, /pain/)).toMatchObject({ state: 'met', fields: [] });
    expect(criterion(discovery, /sized/)).toMatchObject({ state: 'met' });
  });

  it.each([
    ['blank', null],
    ['filler', 'tbd'],
    ['only a question', 'Who else is there?'],
  ])('is missing when a field is %s, and names the field', (_name, competition) => {
    expect(criterion({ ...discovery, competition }, /pain/)).toMatchObject({
      state: 'missing',
      fields: ['opportunity.competition'],
    });
  });

  it.each([
    [0, 'missing'],
    [0.01, 'met'],
    [-400, 'met'],
  ])('is sized by a value that is not zero: %d is %s', (amount, state) => {
    expect(criterion({ ...discovery, iacv: { amount, currency: 'USD' } }, /sized/)).toMatchObject({ state });
  });

  it.each(['tbd / n/a', 'To be confirmed', '1. Who else is there?\n2. Who leads?', 'Who else is there? TBD'])(
    'is missing when a field says only %j',
    (competition) => {
      expect(criterion({ ...discovery, competition }, /pain/)).toMatchObject({ state: 'missing' });
    },
  );

  it('asks for something in every open stage', () => {
    const open = defaultPolicy.stages.filter(({ group }) => group === 'open');
    for (const { name } of open) {
      const criteria = readinessOf({ opportunity: { stage: name } }, defaultPolicy)?.criteria ?? [];
      expect(criteria.length, name).toBeGreaterThan(0);
    }
  });

  it('is not visible when a field is not on the page or cannot be read', () => {
    const { partner: _, ...withoutPartner } = discovery;
    expect(criterion(withoutPartner, /pain/)).toMatchObject({
      state: 'not-visible',
      fields: ['opportunity.partner'],
    });
    const unreadable = { ...discovery, nextStepDate: { unreadable: 'soon' } };
    expect(criterion(unreadable, /next step/)).toMatchObject({ state: 'not-visible' });
  });

  it('is missing rather than not visible when both are true of its fields', () => {
    const { partner: _, ...withoutPartner } = discovery;
    expect(criterion({ ...withoutPartner, competition: null }, /pain/)).toMatchObject({ state: 'missing' });
  });

  it('is not visible when no field can show it', () => {
    expect(criterion(discovery, /recap letter/)).toMatchObject({ state: 'not-visible', fields: [] });
  });

  it('does not take what is written for what was agreed, booked or confirmed', () => {
    const evaluation = { ...discovery, stage: '3-Technical Evaluation', metrics: '14 days to 2 by June.' };
    const proposal = { ...discovery, stage: '4-Proposal', closePlan: '25 March board.' };
    expect(criterion(discovery, /meeting is booked/)).toMatchObject({ state: 'not-visible' });
    expect(criterion(evaluation, /has confirmed/)).toMatchObject({ state: 'not-visible' });
    expect(criterion(evaluation, /is agreed/)).toMatchObject({ state: 'not-visible' });
    expect(criterion(proposal, /are agreed/)).toMatchObject({ state: 'not-visible' });
    expect(criterion(proposal, /plan is written/)).toMatchObject({ state: 'met' });
  });

  it('does not take a close date for the day on which the subscription starts', () => {
    const negotiating = { stage: '5-Negotiating', closeDate: '2026-03-31' };
    expect(criterion(negotiating, /signature/)).toMatchObject({ state: 'met' });
    expect(criterion(negotiating, /start/)).toMatchObject({ state: 'not-visible' });
  });

  it('knows a stage by its older names', () => {
    expect(readinessOf({ opportunity: { stage: '2-Developing' } }, defaultPolicy)?.stage).toBe('2-Scoping');
  });

  it.each([{}, { stage: null }, { stage: 'Warming up' }, { stage: 'Closed Won' }])(
    'is nothing for %j',
    (opportunity) => {
      expect(readinessOf({ opportunity }, defaultPolicy)).toBeUndefined();
    },
  );
});
