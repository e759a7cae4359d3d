import { kindNamed } from './activity-kinds.ts';
import type { Timeline } from './lists.ts';
import type { RawTimeline } from './raw-lists.ts';
import { showsAll } from './timeline-filters.ts';

/** Tells what each entry of a timeline is, by its markup, and whether the timeline is filtered. */
export function recogniseActivities({ entries, isCut, filters }: RawTimeline): Timeline {
  return {
    entries: entries.map(({ kind, ...entry }) => ({ kind: kindNamed(kind), ...entry })),
    ...(isCut && { isCut }),
    ...(filters !== undefined && !showsAll(filters) && { isFiltered: true }),
  };
}
