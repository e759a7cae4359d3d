import type { Policy, Severity } from '../policy/policy.ts';
import { isLocked } from '../policy/stages.ts';
import type { Deal } from './deal.ts';
import { departmentSeverity } from './department-severity.ts';

/** How hard the demand for a next step and its date is: a locked record is only reminded. */
export function nextStepSeverity(deal: Deal, policy: Policy): Severity {
  const { stage } = deal;
  return stage.known && isLocked(stage.value, policy) ? 'info' : departmentSeverity(deal);
}
