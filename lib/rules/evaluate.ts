import type { Clock } from '../calendar/clock.ts';
import type { Facts } from '../facts/facts.ts';
import type { Policy, Severity } from '../policy/policy.ts';
import { dealOf } from './deal.ts';
import { groups } from './groups.ts';
import type { Finding, Report } from './report.ts';
import { type Context, notApplicable, type Person, type Rule, unknown, type Verdict } from './rule.ts';
import { scoreOf } from './score.ts';

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
  const context: Context = { facts, policy, clock, person, deal: dealOf(facts, policy) };
  const findings = rules.map((rule) => findingOf(rule, judgeSafely(rule, context), policy));
  const weights = new Map(rules.map((rule) => [rule.id, policy.weights[severityOf(rule, policy)]]));
  const weightOf = (id: string) => weights.get(id) ?? 0;
  const groupOf = new Map(rules.map((rule) => [rule.id, rule.group]));
  return {
    findings,
    groups: groups.flatMap(({ id, name }) => {
      const own = findings.filter((finding) => groupOf.get(finding.rule) === id);
      return own.length === 0 ? [] : [{ group: id, name, ...scoreOf(own, weightOf, policy) }];
    }),
    ...scoreOf(findings, weightOf, policy),
    segment: context.deal.segment.known ? context.deal.segment.value.name : null,
  };
}

/** A rule that throws is a defect of that rule alone: it becomes unknown and the others go on. */
function judgeSafely(rule: Rule, context: Context): Verdict {
  if (context.policy.rules[rule.id]?.enabled === false) return notApplicable('Switched off in the policy.');
  try {
    return rule.judge(context);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return unknown(`The rule ${rule.id} failed: ${reason}`, rule.needs);
  }
}

function severityOf(rule: Rule, policy: Policy): Severity {
  return policy.rules[rule.id]?.severity ?? rule.severity;
}

function findingOf(rule: Rule, verdict: Verdict, policy: Policy): Finding {
  const override = policy.rules[rule.id]?.severity;
  const own = ('severity' in verdict ? verdict.severity : undefined) ?? rule.severity;
  const fields = 'fields' in verdict && verdict.fields ? verdict.fields : rule.needs;
  const advice = 'advice' in verdict ? verdict.advice : undefined;
  return {
    rule: rule.id,
    outcome: verdict.outcome,
    severity: override ?? own,
    because: verdict.because,
    ...(advice === undefined ? {} : { advice }),
    fields: [...fields],
    cites: [...rule.cites],
  };
}
