import type { Policy } from '../policy/policy.ts';
import type { Outcome } from './report.ts';

export type Score = { score: number | null; coverage: number };

/** Weight by outcome; what is not applicable weighs nothing. */
export type Tally = Record<Exclude<Outcome, 'not-applicable'>, number>;

export function emptyTally(): Tally {
  return { pass: 0, fail: 0, unknown: 0 };
}

export function addTo(tally: Tally | undefined, outcome: keyof Tally, weight: number): void {
  if (!tally) return;
  if (outcome === 'pass') tally.pass += weight;
  else if (outcome === 'fail') tally.fail += weight;
  else tally.unknown += weight;
}

/** Two decimals, as reports show them. */
function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}

/**
 * Passed weight over judged weight, with the share of the weight that could be judged at all. Too little
 * of it makes no score: a number for a glimpse would be a guess.
 */
export function scoreOf({ pass, fail, unknown }: Tally, { minimumCoverage }: Policy): Score {
  const judged = pass + fail;
  const coverage = judged === 0 ? 0 : judged / (judged + unknown);
  const isEnough = judged > 0 && coverage >= minimumCoverage;
  return { score: isEnough ? rounded(pass / judged) : null, coverage: rounded(coverage) };
}
