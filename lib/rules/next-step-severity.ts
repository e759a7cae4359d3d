import type { Severity } from '../policy/policy.ts';
import { isOutForSignature } from '../policy/stages.ts';
import type { Deal } from './deal.ts';

/** 7-Closing: the record is locked and waits for others. */
const LOCKED_STAGE = 7;

/**
 * How hard a next-step demand is: the Required 7 bind Commercial sellers; Enterprise is advised
 * (reading 3); a locked record is only reminded (reading 6).
 */
export function nextStepSeverity({ stage, segment }: Deal): Severity {
  if (stage.known && isOutForSignature(stage.value) && stage.value.order >= LOCKED_STAGE) return 'info';
  const isEnterprise = segment.known && segment.value.department === 'enterprise';
  return isEnterprise ? 'warning' : 'error';
}
