import type { StageResources } from './parts/links.ts';
import type { Policy, Stage } from './policy.ts';

/** The handbook's resources for a stage; none for stages it has none for. */
export function resourcesFor({ order, group }: Stage, { links }: Policy): StageResources[] {
  return links.stages.filter((part) => part.group === group && part.from <= order && order <= part.to);
}
