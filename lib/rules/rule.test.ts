import { describe, expect, it } from 'vitest';
import { absent, dealWith, judge } from './cases.ts';
import { type Condition, defineRule, notApplicable, pass, unknown } from './rule.ts';

function ruleThat(...applies: Condition[]) {
  return defineRule({
    id: 'for-a-test',
    group: 'R7-7',
    title: 'It is judged.',
    when: 'Always.',
    why: 'To see what happens.',
    severity: 'warning',
    cites: [],
    parameters: [],
    applies,
    needs: { stage: 'opportunity.stage', name: 'opportunity.name' },
    uses: { type: 'opportunity.type' },
    check: ({ stage, name }, { type }) => pass(`${stage}, ${name}, ${type.state}.`),
  });
}

const holds: Condition = () => undefined;
const isUnseen: Condition = () => unknown('The list is not here.', ['siblings']);
const isFalse: Condition = () => notApplicable('It is closed.');

describe('a rule', () => {
  it('says which fields it needs and which it uses', () => {
    const { needs, uses } = ruleThat();
    expect(needs).toEqual(['opportunity.stage', 'opportunity.name']);
    expect(uses).toEqual(['opportunity.type']);
  });

  it('is checked with its fields, a blank one as null, one that it only uses in whatever state', () => {
    const facts = dealWith({ stage: '2-Scoping', name: null, type: absent });
    expect(judge(ruleThat(holds), facts)).toMatchObject({
      outcome: 'pass',
      because: '2-Scoping, null, absent.',
    });
  });

  it('is not applicable when a part of it is false, whatever is not known', () => {
    expect(judge(ruleThat(isUnseen, isFalse), dealWith({ stage: absent }))).toMatchObject({
      outcome: 'not-applicable',
      because: 'It is closed.',
    });
  });

  it('names everything that is not known', () => {
    expect(judge(ruleThat(isUnseen, holds), dealWith({ name: absent }))).toMatchObject({
      outcome: 'unknown',
      because: 'The list is not here; Opportunity Name is not on this page.',
      fields: ['siblings', 'opportunity.name'],
    });
  });
});
