import type { Policy } from '../policy/policy.ts';
import type { Finding } from './report.ts';

export type Score = { score: number | null; coverage: number };

/** Two decimals, as reports show them. */
function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}

/**
 * Passed weight over judged weight, with the share that could be judged. Reminders and hints (info) are
 * told but never counted against a deal; what is not applicable never counts.
 */
export function scoreOf(
  findings: readonly Finding[],
  weightOf: (rule: string) => number,
  policy: Policy,
): Score {
  const weight = { pass: 0, fail: 0, unknown: 0, 'not-applicable': 0 };
  for (const finding of findings) weight[finding.outcome] += weightOf(finding.rule);
  const judged = weight.pass + weight.fail;
  const judgeable = judged + weight.unknown;
  const coverage = judgeable === 0 ? 0 : judged / judgeable;
  const isEnough = judged > 0 && coverage >= policy.minimumCoverage;
  return { score: isEnough ? rounded(weight.pass / judged) : null, coverage: rounded(coverage) };
}
