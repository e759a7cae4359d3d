import type { RuleSetting } from '../policy/policy.ts';
import type { Finding } from './report.ts';
import type { Rule, Verdict } from './rule.ts';

/** A rule's verdict as a report states it; the policy's severity wins over the rule's. */
export function findingOf(rule: Rule, verdict: Verdict, setting: RuleSetting | undefined): Finding {
  const { outcome, because } = verdict;
  const isToActOn = outcome === 'fail' || outcome === 'unknown';
  const severity = setting?.severity ?? verdict.severity ?? rule.severity;
  const fields = (isToActOn ? verdict.fields : undefined) ?? rule.needs;
  const advice = isToActOn ? verdict.advice : undefined;
  const { id, cites } = rule;
  // Written out twice: to add a name to an object costs more than to make it.
  return advice === undefined
    ? { rule: id, outcome, severity, because, fields, cites }
    : { rule: id, outcome, severity, because, fields, cites, advice };
}
