import { defaultPolicy } from '../policy/default-policy.ts';
import type { Operator, Policy, SegmentKey, SegmentThresholds } from '../policy/index.ts';
import { segmentKeys } from '../policy/names.ts';

type RowKey = keyof SegmentThresholds;

/** One demand of the handbook that begins at an amount. */
export type ThresholdRow = {
  key: RowKey;
  name: string;
  /** What is compared; the two are never exchanged for one another. */
  measure: 'Amount' | 'iACV';
};

export const thresholdRows: readonly ThresholdRow[] = [
  { key: 'deck', name: 'Custom deck', measure: 'Amount' },
  { key: 'overview', name: 'Overview and close plan', measure: 'Amount' },
  { key: 'fullPlan', name: 'Full Command Plan', measure: 'iACV' },
  { key: 'consult', name: 'Opportunity consult', measure: 'iACV' },
  { key: 'review', name: 'Lightweight review', measure: 'iACV' },
];

/** One number that can be edited. */
export type Bound = {
  /** `thresholds.smb.deck.amount` */
  path: string;
  /** How the number bounds: `over` leaves it out, `from` includes it, `below` leaves it out. */
  word: 'over' | 'from' | 'below';
  value: number;
};

const operatorWords: Record<Operator, Bound['word']> = { '>': 'over', '>=': 'from' };

/** The numbers of one demand on one segment; none when the segment has no such demand. */
export function boundsOf(policy: Policy, segment: SegmentKey, key: RowKey): Bound[] {
  const threshold = policy.thresholds[segment][key];
  if (threshold === null) return [];
  const at = (name: string) => `thresholds.${segment}.${key}.${name}`;
  if ('from' in threshold) {
    return [
      { path: at('from'), word: 'from', value: threshold.from },
      { path: at('below'), word: 'below', value: threshold.below },
    ];
  }
  const word = operatorWords[threshold.operator];
  if ('amount' in threshold) return [{ path: at('amount'), word, value: threshold.amount }];
  return [{ path: at('iacv'), word, value: threshold.iacv }];
}

/** True when any threshold is not the handbook's. */
export function differsFromHandbook(policy: Policy): boolean {
  const all = (of: Policy) =>
    segmentKeys.flatMap((segment) => thresholdRows.flatMap(({ key }) => boundsOf(of, segment, key)));
  return JSON.stringify(all(policy)) !== JSON.stringify(all(defaultPolicy));
}
