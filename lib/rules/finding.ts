import type { RuleSetting } from '../policy/policy.ts';
import type { Finding } from './report.ts';
import type { Rule, Verdict } from './rule.ts';

/** A rule's verdict as a report states it; the policy's severity wins over the rule's. */
export function findingOf(rule: Rule, verdict: Verdict, setting: RuleSetting | undefined): Finding {
  const own = 'severity' in verdict ? verdict.severity : undefined;
  const advice = 'advice' in verdict ? verdict.advice : undefined;
  const finding: Finding = {
    rule: rule.id,
    outcome: verdict.outcome,
    severity: setting?.severity ?? own ?? rule.severity,
    because: verdict.because,
    fields: ('fields' in verdict ? verdict.fields : undefined) ?? rule.needs,
    cites: rule.cites,
  };
  if (advice !== undefined) finding.advice = advice;
  return finding;
}
