import type { WholePolicy } from './schema.ts';

export type { ElementId, Operator, SegmentKey, SegmentName, Severity } from './names.ts';
export { elementIds, operators, segmentKeys, segmentNames, severities } from './names.ts';
export type { SegmentThresholds } from './parts/thresholds.ts';
export type { WholePolicy } from './schema.ts';

/** Everything a rule compares with. */
export type Policy = Omit<WholePolicy, 'meddppicc' | 'stages' | 'dealTeam'> & {
  stages: Omit<WholePolicy['stages'][number], 'exit'>[];
  dealTeam: Omit<WholePolicy['dealTeam'], 'helpers'>;
};

/** What a policy tells people, and no rule reads. */
export type Guidance = Pick<WholePolicy, 'meddppicc'> & {
  /** By the stage's name. */
  exit: Readonly<Record<string, ExitCriterion[]>>;
  helpers: WholePolicy['dealTeam']['helpers'];
};

export type Stage = Policy['stages'][number];
/** What is wanted before a deal leaves a stage. */
export type ExitCriterion = WholePolicy['stages'][number]['exit'][number];
export type Segment = Policy['segments']['smb'];

/** What a policy says of one rule: switched off, or another severity. */
export type RuleSetting = Policy['rules'][string];
