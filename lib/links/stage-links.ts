import type { Policy, Stage } from '../policy/policy.ts';
import { resourcesFor } from '../policy/stage-resources.ts';
import { linksOf } from './all-links.ts';
import type { Link } from './link.ts';

/** The handbook's links for a stage; none for lost deals and for stages it has no resources for. */
export function linksForStage(stage: Stage, policy: Policy): Link[] {
  const ids = resourcesFor(stage, policy).flatMap(({ links }) => links);
  return linksOf(ids.filter((id) => !policy.links.hidden.includes(id)));
}
