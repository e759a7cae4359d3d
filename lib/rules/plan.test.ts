import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../policy/index.ts';
import { rules } from './index.ts';
import { planFor } from './plan.ts';

describe('the plan of the rules under a policy', () => {
  it('is made once', () => {
    expect(planFor(rules, defaultPolicy)).toBe(planFor(rules, defaultPolicy));
  });

  it('is another one for other rules and another policy', () => {
    const [first] = rules;
    const policy = { ...defaultPolicy, rules: { 'close-date-past': { severity: 'info' as const } } };
    expect(planFor(rules.slice(0, 1), defaultPolicy).seats.map(({ rule }) => rule)).toEqual([first]);
    const seat = planFor(rules, policy).seats.find(({ rule }) => rule.id === 'close-date-past');
    expect(seat).toMatchObject({ setting: { severity: 'info' }, weight: policy.weights.info });
  });

  it('has the groups in the order of surfaces, without those that have no rule', () => {
    const reversed = [...rules].reverse().filter(({ group }) => group !== 'Links');
    const { groups, seats } = planFor(reversed, defaultPolicy);
    expect(groups.map(({ id }) => id)).toEqual(
      planFor(rules, defaultPolicy)
        .groups.map(({ id }) => id)
        .filter((id) => id !== 'Links'),
    );
    expect(seats.map(({ group }) => groups[group]?.id)).toEqual(reversed.map(({ group }) => group));
  });
});
