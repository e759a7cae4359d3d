export { defaultPolicy } from './default-policy.ts';
export { POLICY_VERSION } from './migrations.ts';
export { type ParsedPolicy, type PolicyError, parsePolicy } from './parse-policy.ts';
export type {
  Operator,
  Policy,
  SegmentKey,
  SegmentName,
  SegmentThresholds,
  Severity,
  Stage,
  WholePolicy,
} from './policy.ts';
export { operators, segmentKeys, severities } from './policy.ts';
