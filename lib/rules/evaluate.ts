import type { Clock } from '../calendar/clock.ts';
import { forManyRules } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import type { Policy, RuleSetting } from '../policy/policy.ts';
import { dealOf } from './deal.ts';
import { findingOf } from './finding.ts';
import { type GroupId, groups } from './groups.ts';
import type { Finding, GroupScore, Report } from './report.ts';
import { type Context, notApplicable, type Person, type Rule, unknown, type Verdict } from './rule.ts';
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
  const context: Context = { facts: known, policy, clock, person, deal: dealOf(known, policy) };
  const findings: Finding[] = [];
  const total = emptyTally();
  const byGroup: Partial<Record<GroupId, Tally>> = {};
  for (const rule of rules) {
    const setting = policy.rules[rule.id];
    const finding = findingOf(rule, judgeSafely(rule, context, setting), setting);
    findings.push(finding);
    byGroup[rule.group] ??= emptyTally();
    if (finding.outcome === 'not-applicable') continue;
    const weight = policy.weights[setting?.severity ?? rule.severity];
    addTo(byGroup[rule.group], finding.outcome, weight);
    addTo(total, finding.outcome, weight);
  }
  const { score, coverage } = scoreOf(total, policy);
  const { segment } = context.deal;
  return {
    findings,
    groups: groupScores(byGroup, policy),
    score,
    coverage,
    segment: segment.known ? segment.value.name : null,
  };
}

/** The groups that have a rule, in the order in which surfaces show them. */
function groupScores(byGroup: Partial<Record<GroupId, Tally>>, policy: Policy): GroupScore[] {
  const scores: GroupScore[] = [];
  for (const { id, name } of groups) {
    const own = byGroup[id];
    if (!own) continue;
    const { score, coverage } = scoreOf(own, policy);
    scores.push({ group: id, name, score, coverage });
  }
  return scores;
}

/** A rule that throws is a defect of that rule alone: it becomes unknown and the others go on. */
function judgeSafely(rule: Rule, context: Context, setting: RuleSetting | undefined): Verdict {
  if (setting?.enabled === false) return notApplicable('Switched off in the policy.');
  try {
    return rule.judge(context);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return unknown(`The rule ${rule.id} failed: ${reason}`, rule.needs);
  }
}
