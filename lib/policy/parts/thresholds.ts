import * as z from 'zod/mini';
import { operators } from '../names.ts';
import { money, object, oneOf } from '../pieces.ts';

const operator = oneOf(operators);
/** A bound on Amount: everything billed on the opportunity. `null` where the segment has no such demand. */
const amountThreshold = z.nullable(object({ amount: money, operator }));
/** A bound on the incremental annual value (iACV, Net ARR). Never exchanged for Amount. */
const iacvThreshold = z.nullable(object({ iacv: money, operator }));
/** A band of incremental annual value: from (included) to below (excluded). */
const iacvBand = z.nullable(
  object({ from: money, below: money }).check(
    z.refine(({ from, below }) => from < below, 'expected "from" to be less than "below"'),
  ),
);

const segmentThresholds = object({
  /** Custom pitch deck (F-027, F-028). */
  deck: amountThreshold,
  /** Opportunity overview and close plan (F-047). */
  overview: amountThreshold,
  /** The whole Command Plan (F-048, F-051). */
  fullPlan: iacvThreshold,
  /** Opportunity consult (F-056, F-058, X-15). */
  consult: iacvThreshold,
  /** Lightweight deal review (F-057, F-059). */
  review: iacvBand,
});
/** The handbook's money thresholds for one segment, in the policy's currency. */
export type SegmentThresholds = z.infer<typeof segmentThresholds>;

export const thresholdsSchema = object({
  smb: segmentThresholds,
  midMarket: segmentThresholds,
  large: segmentThresholds,
  pubSec: segmentThresholds,
});

const enterprise: SegmentThresholds = {
  deck: null,
  overview: null,
  fullPlan: { iacv: 50_000, operator: '>=' },
  consult: { iacv: 50_000, operator: '>=' },
  review: null,
};

export const defaultThresholds: z.infer<typeof thresholdsSchema> = {
  smb: {
    deck: { amount: 5_000, operator: '>' },
    overview: { amount: 5_000, operator: '>' },
    fullPlan: { iacv: 10_000, operator: '>=' },
    consult: { iacv: 10_000, operator: '>=' },
    review: { from: 5_000, below: 10_000 },
  },
  midMarket: {
    deck: { amount: 10_000, operator: '>' },
    overview: { amount: 10_000, operator: '>' },
    fullPlan: { iacv: 20_000, operator: '>=' },
    consult: { iacv: 20_000, operator: '>=' },
    review: { from: 10_000, below: 20_000 },
  },
  large: enterprise,
  pubSec: enterprise,
};
