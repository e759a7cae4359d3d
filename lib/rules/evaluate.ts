import type { Clock } from '../calendar/clock.ts';
import type { Facts } from '../facts/facts.ts';
import { forManyRules } from '../facts/memory.ts';
import type { Policy } from '../policy/policy.ts';
import { dealOf } from './deal.ts';
import { findingOf } from './finding.ts';
import { type PlannedGroup, planFor } from './plan.ts';
import type { Finding, GroupScore, Report } from './report.ts';
import { type Condition, type Context, type Person, type Rule, unknown, type Verdict } from './rule.ts';
import { addTo, emptyTally, scoreOf, type Tally } from './score.ts';

/**
 * Judges one record. Every rule yields exactly one finding, in registry order; a rule that the policy
 * switches off is not applicable. Pure: the same arguments always give the same report.
 */
export function evaluateWith(
  rules: readonly Rule[],
  facts: Facts,
  policy: Policy,
  clock: Clock,
  person: Person = {},
): Report {
  const known = forManyRules(typeof facts === 'object' && facts !== null ? facts : {});
  const deal = dealOf(known, policy);
  const context: Context = { facts: known, policy, clock, person, deal };
  const plan = planFor(rules, deal, policy);
  const findings = [...plan.findings];
  const total = emptyTally();
  const tallies = plan.groups.map(emptyTally);
  for (const { rule, place, setting, weight, group, applies } of plan.seats) {
    const finding = findingOf(rule, judgeSafely(rule, context, applies), setting);
    findings[place] = finding;
    if (finding.outcome === 'not-applicable') continue;
    addTo(tallies[group], finding.outcome, weight);
    addTo(total, finding.outcome, weight);
  }
  const { score, coverage } = scoreOf(total, policy);
  const { segment } = deal;
  return {
    findings: findings as Finding[],
    groups: groupScores(plan.groups, tallies, policy),
    score,
    coverage,
    segment: segment.known ? segment.value.name : null,
  };
}

function groupScores(
  groups: readonly PlannedGroup[],
  tallies: readonly Tally[],
  policy: Policy,
): GroupScore[] {
  return groups.map(({ id, name }, index) => {
    const { score, coverage } = scoreOf(tallies[index] ?? emptyTally(), policy);
    return { group: id, name, score, coverage };
  });
}

/** A rule that throws is a defect of that rule alone: it becomes unknown and the others go on. */
function judgeSafely(rule: Rule, context: Context, applies: readonly Condition[]): Verdict {
  try {
    return rule.judge(context, applies);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return unknown(`The rule ${rule.id} failed: ${reason}`, rule.needs);
  }
}
