import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts/facts.ts';
import { defaultPolicy } from '../policy/index.ts';
import { absent, dealWith, judge, WEDNESDAY } from './cases.ts';
import { dealOf } from './deal.ts';
import { evaluateWith } from './evaluate.ts';
import { rules } from './index.ts';
import { planFor } from './plan.ts';
import { type Condition, defineRule, notApplicable, onKind, pass, type Rule, unknown } from './rule.ts';

const dealIn = (facts: Facts) => dealOf(facts, defaultPolicy);
const clean = dealIn(dealWith({}));

describe('the plan of the rules under a policy', () => {
  it('is made once for all deals of a kind', () => {
    const another = dealIn(dealWith({ name: 'Another deal', amount: null }));
    expect(planFor(rules, another, defaultPolicy)).toBe(planFor(rules, clean, defaultPolicy));
  });

  it('is one for all deals that are of no kind', () => {
    const [one, other] = [dealIn(dealWith({ stage: 'Won?' })), dealIn(dealWith({ stage: 'Lost?' }))];
    expect(planFor(rules, one, defaultPolicy)).toBe(planFor(rules, other, defaultPolicy));
  });

  it('is another one for other rules and another policy', () => {
    const [first] = rules;
    const policy = { ...defaultPolicy, rules: { 'close-date-past': { severity: 'info' as const } } };
    const alone = planFor(rules.slice(0, 1), clean, defaultPolicy);
    expect(alone.seats.map(({ rule }) => rule)).toEqual([first]);
    expect(alone.findings).toEqual([undefined]);
    const { seats } = planFor(rules, dealOf(dealWith({}), policy), policy);
    const seat = seats.find(({ rule }) => rule.id === 'close-date-past');
    expect(seat).toMatchObject({ setting: { severity: 'info' }, weight: policy.weights.info });
  });

  it('has the groups in the order of surfaces, without those that have no rule', () => {
    const reversed = [...rules].reverse().filter(({ group }) => group !== 'Links');
    const { groups, seats, findings } = planFor(reversed, clean, defaultPolicy);
    expect(groups.map(({ id }) => id)).toEqual(
      planFor(rules, clean, defaultPolicy)
        .groups.map(({ id }) => id)
        .filter((id) => id !== 'Links'),
    );
    expect(seats.map(({ group }) => groups[group]?.id)).toEqual(seats.map(({ rule }) => rule.group));
    expect(seats.map(({ place }) => reversed[place])).toEqual(seats.map(({ rule }) => rule));
    const settled = reversed.filter((_, place) => findings[place] !== undefined);
    expect(seats.length + settled.length).toBe(reversed.length);
    expect(findings.filter((one) => one !== undefined).map(({ rule }) => rule)).toEqual(
      settled.map(({ id }) => id),
    );
  });
});

describe('what the kind of a deal settles', () => {
  const holds = onKind(() => undefined);
  const isClosed = onKind(() => notApplicable('It is closed.'));
  const isUnseen = onKind(() => unknown('The stage is not here.', ['opportunity.stage']));
  const fails = onKind(() => {
    throw new Error('no');
  });
  const isBlank: Condition = () => notApplicable('It is blank.');
  const seatOf = (rule: Rule) => {
    const { findings, seats } = planFor([rule], clean, defaultPolicy);
    return { settled: findings[0], applies: seats[0]?.applies };
  };

  it('is a finding when a condition is not met, whatever is not known before it', () => {
    const seat = seatOf(ruleThat(holds, isUnseen, isClosed, isBlank));
    expect(seat.settled).toMatchObject({ outcome: 'not-applicable', because: 'It is closed.' });
  });

  it('is no finding while a field may say otherwise', () => {
    const rule = ruleThat(holds, isBlank, isClosed);
    expect(seatOf(rule)).toMatchObject({ settled: undefined, applies: [isBlank, isClosed] });
    expect(judge(rule, dealWith({}))).toMatchObject({ because: 'It is blank.' });
  });

  it('leaves what is not known to be told with all that is missing', () => {
    const rule = ruleThat(holds, isUnseen);
    expect(seatOf(rule)).toMatchObject({ settled: undefined, applies: [isUnseen] });
    expect(judge(rule, dealWith({ name: absent }))).toMatchObject({
      fields: ['opportunity.stage', 'opportunity.name'],
    });
  });

  it('is nothing when a condition throws', () => {
    const rule = ruleThat(holds, fails);
    expect(seatOf(rule)).toMatchObject({ settled: undefined, applies: [holds, fails] });
    expect(judge(rule, dealWith({}))).toMatchObject({ because: 'The rule for-a-test failed: no' });
  });

  it('is the same that each deal is told without a plan', () => {
    const quoted = dealWith({ stage: 'Won?' });
    const known = dealWith({ stage: '8-Closed Lost' });
    for (const facts of [
      quoted,
      known,
      dealWith({ stage: absent }),
      dealWith({ account: { segment: null } }),
    ]) {
      const context = { facts, policy: defaultPolicy, clock: WEDNESDAY, person: {}, deal: dealIn(facts) };
      const { findings } = evaluateWith(rules, facts, defaultPolicy, WEDNESDAY);
      const told = rules.map((rule) => rule.judge(context).because);
      expect(findings.map(({ because }) => because)).toEqual(told);
    }
  });
});

function ruleThat(...applies: Condition[]): Rule {
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
    needs: { name: 'opportunity.name' },
    check: ({ name }) => pass(`${name}.`),
  });
}
