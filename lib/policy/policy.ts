/** Policy keys of the handbook's four segments. */
export const segmentKeys = ['smb', 'midMarket', 'large', 'pubSec'] as const;
export type SegmentKey = (typeof segmentKeys)[number];

/** The segment's name as facts and reports carry it. */
export type SegmentName = 'SMB' | 'Mid-Market' | 'Large' | 'PubSec';

export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

export const operators = ['>', '>='] as const;
export type Operator = (typeof operators)[number];

/** A bound on Amount: everything billed on the opportunity. `null` where the segment has no such demand. */
export type AmountThreshold = { amount: number; operator: Operator } | null;
/** A bound on the incremental annual value (iACV, Net ARR). Never exchanged for Amount. */
export type IacvThreshold = { iacv: number; operator: Operator } | null;
/** A band of incremental annual value: from (included) to below (excluded). */
export type IacvBand = { from: number; below: number } | null;

/** The handbook's money thresholds for one segment, in the policy's currency. */
export type SegmentThresholds = {
  /** Custom pitch deck (F-027, F-028). */
  deck: AmountThreshold;
  /** Opportunity overview and close plan (F-047). */
  overview: AmountThreshold;
  /** The whole Command Plan (F-048, F-051). */
  fullPlan: IacvThreshold;
  /** Opportunity consult (F-056, F-058). */
  consult: IacvThreshold;
  /** Lightweight deal review (F-057, F-059). */
  review: IacvBand;
};

export type Segment = {
  name: SegmentName;
  /** Other spellings, compared without case, spaces and hyphens. */
  aliases: string[];
  /** Commercial sellers are under the Required 7; Enterprise under the enterprise playbook. */
  department: 'commercial' | 'enterprise';
};

export const stageGroups = ['open', 'won', 'lost'] as const;
export type Stage = {
  name: string;
  /** Position in the sales process; stages 6 and 7 are "out for signature". */
  order: number;
  group: (typeof stageGroups)[number];
  /** Older or renamed spellings. */
  aliases: string[];
};

/** Everything a rule compares with. One versioned JSON document; see `docs/architecture.md`. */
export type Policy = {
  version: 1;
  name: string;
  /** ISO code in which thresholds are written; other currencies are not compared. */
  currency: string;
  /** First month of the fiscal year, 1 to 12. */
  fiscalYearStartMonth: number;
  segments: Record<SegmentKey, Segment>;
  thresholds: Record<SegmentKey, SegmentThresholds>;
  stages: Stage[];
  nextStep: {
    /** Days a next step date may lie in the past. */
    graceDays: number;
    /** A next action further away than this must be explained (F-046). */
    beyondDays: number;
    /** The date those days are counted to (C-28). */
    basis: 'nextStepDate' | 'closeDate';
    /** Characters a next step needs to explain a far date. */
    detailChars: number;
    /** Words that give a reason or a date. */
    detailWords: string[];
  };
  closeDate: {
    /** Segments whose close dates follow the three conventions. */
    conventionSegments: SegmentKey[];
    /** Accept the Friday before a month end that falls on a weekend (C-30). */
    acceptLastBusinessDay: boolean;
  };
  commandPlan: {
    /** In the opportunity's name, lifts the Commercial Command Plan demands (F-050). */
    exemptToken: string;
    /** Earliest stage in which Enterprise deals need the whole plan. */
    enterpriseFromStage: number;
  };
  /** Texts that fill a field without saying anything; compared in lower case without punctuation. */
  fillers: string[];
  /** Per rule: switched off, or another severity. Rules not named here keep their own. */
  rules: Record<string, { enabled?: boolean; severity?: Severity }>;
  /** What one judged rule of a severity counts in a score. */
  weights: Record<Severity, number>;
  /** Below this share of judged weight a report has no score. */
  minimumCoverage: number;
};

/** The policy's currency is the unit of all its thresholds. */
export type Threshold = AmountThreshold | IacvThreshold | IacvBand;
