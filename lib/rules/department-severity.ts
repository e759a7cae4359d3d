import type { Severity } from '../policy/policy.ts';
import type { Deal } from './deal.ts';

/**
 * How hard a demand of the Required 7 is outside of its own segments: it binds Commercial sellers and advises
 * Enterprise. Where the segment is not known, the careful one.
 */
export function departmentSeverity({ segment }: Pick<Deal, 'segment'>): Severity {
  return segment.known && segment.value.department === 'commercial' ? 'error' : 'warning';
}
