import type { Policy } from './schema.ts';

export type { ElementId, Operator, SegmentKey, SegmentName, Severity } from './names.ts';
export { elementIds, operators, segmentKeys, segmentNames, severities } from './names.ts';
export type { Stage } from './parts/stages.ts';
export type { SegmentThresholds } from './parts/thresholds.ts';
export type { Policy } from './schema.ts';

export type Segment = Policy['segments']['smb'];

/** What a policy says of one rule: switched off, or another severity. */
export type RuleSetting = Policy['rules'][string];
