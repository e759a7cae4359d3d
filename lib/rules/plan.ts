import { indexed } from '../policy/indexed.ts';
import type { Policy, RuleSetting } from '../policy/policy.ts';
import type { Deal } from './deal.ts';
import { isOfAKind } from './deal-kind.ts';
import { findingOf } from './finding.ts';
import { groups } from './groups.ts';
import type { Finding } from './report.ts';
import { type Condition, notApplicable, type Rule, type Verdict } from './rule.ts';

/** What a policy says of one rule, looked up once. */
type Seat = {
  rule: Rule;
  /** Its index among the findings. */
  place: number;
  setting: RuleSetting | undefined;
  /** What its outcome adds to the scores. */
  weight: number;
  /** Its group's index in the plan. */
  group: number;
  /** What is still to be asked of a deal before the rule is checked. */
  applies: readonly Condition[];
};

export type PlannedGroup = (typeof groups)[number];

/** How rules are judged under a policy: all that is the same for every record. */
export type Plan = {
  /** In the order of the rules; a gap for each that is to be judged. Those there are apply to no such deal. */
  findings: readonly (Finding | undefined)[];
  /** The rules to be judged. */
  seats: readonly Seat[];
  /** The groups that have a rule, in the order in which surfaces show them. */
  groups: readonly PlannedGroup[];
};

type Plans = WeakMap<readonly Rule[], Plan>;

const plansOf = indexed((): Plans => new WeakMap());
/** Nearly every second rule does not apply to a kind of deal, or asks for nothing but the kind. */
const plansByKind = new WeakMap<Deal, Plans>();

/** The plan of a list of rules for a deal under a policy, none of which is ever changed in place. */
export function planFor(rules: readonly Rule[], deal: Deal, policy: Policy): Plan {
  const kind = isOfAKind(deal) ? deal : undefined;
  const plans = kind ? plansFor(kind) : plansOf(policy);
  const known = plans.get(rules);
  if (known) return known;
  const plan = buildPlan(rules, policy, kind);
  plans.set(rules, plan);
  return plan;
}

function plansFor(deal: Deal): Plans {
  const plans = plansByKind.get(deal) ?? new WeakMap();
  plansByKind.set(deal, plans);
  return plans;
}

function buildPlan(rules: readonly Rule[], policy: Policy, kind: Deal | undefined): Plan {
  const used = groups.filter(({ id }) => rules.some(({ group }) => group === id));
  const findings: (Finding | undefined)[] = [];
  const seats: Seat[] = [];
  for (const [place, rule] of rules.entries()) {
    const setting = policy.rules[rule.id];
    const { applies, verdict } = askedOf(rule, policy, kind);
    findings.push(verdict && Object.freeze(findingOf(rule, verdict, setting)));
    if (verdict) continue;
    const weight = policy.weights[setting?.severity ?? rule.severity];
    const group = used.findIndex(({ id }) => id === rule.group);
    seats.push({ rule, place, setting, weight, group, applies });
  }
  return { findings, seats, groups: used };
}

type Asked = { applies: readonly Condition[]; verdict?: Verdict };

function askedOf(rule: Rule, policy: Policy, kind: Deal | undefined): Asked {
  const { applies } = rule;
  if (policy.rules[rule.id]?.enabled === false)
    return { applies, verdict: notApplicable('Switched off in the policy.') };
  if (!kind) return { applies };
  try {
    return askedOfKind(applies, { deal: kind, policy });
  } catch {
    return { applies };
  }
}

/** What the kind of a deal leaves to be asked, up to the first condition that it is known not to meet. */
function askedOfKind(conditions: readonly Condition[], kind: { deal: Deal; policy: Policy }): Asked {
  const applies: Condition[] = [];
  let isAllKnown = true;
  for (const condition of conditions) {
    const verdict = condition.onKind?.(kind);
    if (condition.onKind && verdict === undefined) continue;
    applies.push(condition);
    isAllKnown &&= condition.onKind !== undefined;
    if (verdict?.outcome === 'not-applicable' && isAllKnown) return { applies, verdict };
  }
  return { applies };
}
