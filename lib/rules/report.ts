import type { SegmentName, Severity } from '../policy/policy.ts';
import type { GroupId } from './groups.ts';

export type Outcome = 'pass' | 'fail' | 'unknown' | 'not-applicable';

/** One rule's answer for one record. */
export type Finding = {
  /** Rule id. */
  rule: string;
  outcome: Outcome;
  severity: Severity;
  /** The observed fact with value and threshold. */
  because: string;
  /** What to do, with the computed date or amount where there is one. */
  advice?: string;
  /** Fields to go to; for `unknown` the fields that were missing. */
  fields: readonly string[];
  /** Fact ids of the handbook. */
  cites: readonly string[];
};

/** How one group of rules stands; `null` when too little of it was judged. */
export type GroupScore = { group: GroupId; name: string; score: number | null; coverage: number };

export type Report = {
  findings: Finding[];
  groups: GroupScore[];
  /** Passed share of judged weight, 0 to 1; `null` below the policy's coverage. */
  score: number | null;
  /** Judged share of the weight that could be judged, 0 to 1. */
  coverage: number;
  segment: SegmentName | null;
};
