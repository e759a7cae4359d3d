import type { Segment, Stage } from '../policy/policy.ts';
import { resourcesFor } from '../policy/stage-resources.ts';
import { linksOf } from './all-links.ts';
import type { Link } from './link.ts';

export { type StageResources, stageResources } from '../policy/stage-resources.ts';

/**
 * The handbook's links for a stage; none for lost deals and for stages it has no resources for.
 * @param order Position in the sales process, as {@link Stage} has it.
 * @param _department The handbook has one table; all segments get it (rule `stage-resources`).
 * @param group Closed Won and Closed Lost share an order, so only the group tells them apart.
 */
export function linksForStage(
  order: number,
  _department: Segment['department'],
  group: Stage['group'] = 'open',
): Link[] {
  return linksOf(resourcesFor({ order, group }).flatMap(({ ids }) => ids));
}
