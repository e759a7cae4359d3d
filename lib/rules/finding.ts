import type { RuleSetting } from '../policy/policy.ts';
import type { Finding } from './report.ts';
import type { Rule, Verdict } from './rule.ts';

/** A rule's verdict as a report states it; the policy's severity wins over the rule's. */
export function findingOf(rule: Rule, verdict: Verdict, setting: RuleSetting | undefined): Finding {
  const { outcome } = verdict;
  const own = outcome === 'pass' || outcome === 'fail' ? verdict.severity : undefined;
  const isToActOn = outcome === 'fail' || outcome === 'unknown';
  const finding: Finding = {
    rule: rule.id,
    outcome,
    severity: setting?.severity ?? own ?? rule.severity,
    because: verdict.because,
    fields: isToActOn ? (verdict.fields ?? rule.needs) : rule.needs,
    cites: rule.cites,
  };
  if (isToActOn && verdict.advice !== undefined) finding.advice = verdict.advice;
  return finding;
}
