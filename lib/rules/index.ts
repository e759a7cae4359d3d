import type { Clock } from '../calendar/clock.ts';
import type { Facts } from '../facts/facts.ts';
import type { Policy } from '../policy/policy.ts';
import amountNonzero from './amount-nonzero.ts';
import closeDateConvention from './close-date-convention.ts';
import closeDateMonthEndEvent from './close-date-month-end-event.ts';
import closeDatePast from './close-date-past.ts';
import closeDatePresent from './close-date-present.ts';
import commandPlanClosePlan from './command-plan-close-plan.ts';
import commandPlanFullCommercial from './command-plan-full-commercial.ts';
import commandPlanFullEnterprise from './command-plan-full-enterprise.ts';
import commandPlanOverview from './command-plan-overview.ts';
import deckLinkPresent from './deck-link-present.ts';
import { evaluateWith } from './evaluate.ts';
import nextStepBeyond30Days from './next-step-beyond-30-days.ts';
import nextStepDatePresent from './next-step-date-present.ts';
import nextStepOverdue from './next-step-overdue.ts';
import nextStepPresent from './next-step-present.ts';
import type { Report } from './report.ts';
import type { Person, Rule } from './rule.ts';

export { type GroupId, groups } from './groups.ts';
export type { Finding, GroupScore, Outcome, Report } from './report.ts';
export type { Person, Rule, RuleMeta } from './rule.ts';

/** Every rule, in the handbook's order; the order of findings and of the rule pages. */
export const rules: readonly Rule[] = [
  deckLinkPresent,
  nextStepPresent,
  nextStepDatePresent,
  nextStepOverdue,
  nextStepBeyond30Days,
  commandPlanOverview,
  commandPlanClosePlan,
  commandPlanFullCommercial,
  commandPlanFullEnterprise,
  amountNonzero,
  closeDatePresent,
  closeDatePast,
  closeDateConvention,
  closeDateMonthEndEvent,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule behind a finding; `undefined` for an id that is no longer a rule. */
export function findRule(id: string): Rule | undefined {
  return byId.get(id);
}

/** Judges one opportunity or account page against the handbook. */
export function evaluate(facts: Facts, policy: Policy, clock: Clock, person?: Person): Report {
  return evaluateWith(rules, facts, policy, clock, person);
}
