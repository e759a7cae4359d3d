import { indexed } from '../policy/indexed.ts';
import type { Policy, RuleSetting } from '../policy/policy.ts';
import { groups } from './groups.ts';
import type { Rule } from './rule.ts';

/** What a policy says of one rule, looked up once. */
type Seat = {
  rule: Rule;
  setting: RuleSetting | undefined;
  /** What its outcome adds to the scores. */
  weight: number;
  /** Its group's index in the plan. */
  group: number;
};

export type PlannedGroup = (typeof groups)[number];

/** How rules are judged under a policy: all that is the same for every record. */
export type Plan = {
  seats: readonly Seat[];
  /** The groups that have a rule, in the order in which surfaces show them. */
  groups: readonly PlannedGroup[];
};

const plansOf = indexed(() => new WeakMap<readonly Rule[], Plan>());

/** The plan of a list of rules under a policy, neither of which is ever changed in place. */
export function planFor(rules: readonly Rule[], policy: Policy): Plan {
  const plans = plansOf(policy);
  const known = plans.get(rules);
  if (known) return known;
  const plan = buildPlan(rules, policy);
  plans.set(rules, plan);
  return plan;
}

function buildPlan(rules: readonly Rule[], policy: Policy): Plan {
  const used = groups.filter(({ id }) => rules.some(({ group }) => group === id));
  const seats = rules.map((rule): Seat => {
    const setting = policy.rules[rule.id];
    const weight = policy.weights[setting?.severity ?? rule.severity];
    return { rule, setting, weight, group: used.findIndex(({ id }) => id === rule.group) };
  });
  return { seats, groups: used };
}
