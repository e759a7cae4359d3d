import type { Activity, IsoDate } from '../facts/facts.ts';
import type { PageFormat } from '../facts/page-format.ts';
import { timelineDay } from '../facts/timeline-day.ts';
import type { Timeline, TimelineEntry } from '../reading/lists.ts';

/** What a timeline's texts turned out to mean, or why nothing can be concluded from it. */
export type UnderstoodActivities =
  | { activities: Activity[]; shown: number; newest?: IsoDate; isCut: boolean }
  | { reason: string };

const FILTERED = 'Its filters may hide activities. Set them to all time, all activities and all types.';
const UNDATED = 'It shows a day that could not be understood.';
const NONE_PAST = 'It does not show what is past.';

/**
 * A timeline as facts.
 *
 * Rules conclude from what a list does not hold, so it must never look more complete than it is:
 * - What is older than the list reaches stands in it as one activity of an unknown kind, on the oldest day
 *   shown, without subject and text. Rules that look for a call, for words, or for something within some
 *   days can then not say that there is none, and what is shown still counts.
 * - A list that is filtered, or that holds an activity of an unknown day, may lack any activity, the newest
 *   too. It gives no facts.
 * - What is overdue is left out, since it has not happened, and what is planned for a day that is not known:
 *   nothing that was held stands among it.
 *
 * @param days In the user's zone: on which the page was read, and on which the timeline began to read as it
 *   does, which is when its "Today" was.
 */
export function understandActivities(
  { entries, isCut, isFiltered }: Timeline,
  { readOn, shownOn }: { readOn: IsoDate; shownOn: IsoDate },
  format: PageFormat,
): UnderstoodActivities {
  if (isFiltered) return { reason: FILTERED };
  const dated = entries.map((entry) => ({ entry, date: timelineDay(entry, shownOn, format) }));
  if (dated.some(({ entry, date }) => date === undefined && !entry.isUpcoming)) return { reason: UNDATED };
  if (dated.length > 0 && dated.every(({ date }) => date === undefined)) return { reason: UNDATED };
  const activities = dated.flatMap(({ entry, date }) =>
    date === undefined || (entry.isUpcoming && date <= readOn) ? [] : activityOf(entry, date),
  );
  const shown = activities.length;
  const newest = latest(activities.filter(({ date }) => date <= readOn));
  const known = { shown, ...(newest === undefined ? {} : { newest }) };
  if (!isCut) return { activities, ...known, isCut: false };
  const past = dated
    .flatMap(({ entry, date }) => (entry.isUpcoming || date === undefined ? [] : date))
    .sort();
  if (past[0] === undefined) return { reason: NONE_PAST };
  return { activities: [...activities, { date: past[0], kind: 'other' }], ...known, isCut: true };
}

function activityOf({ kind, subject, text }: TimelineEntry, date: IsoDate): Activity {
  return {
    date,
    kind,
    ...(subject === undefined ? {} : { subject }),
    ...(text === undefined ? {} : { text }),
  };
}

function latest(activities: readonly Activity[]): IsoDate | undefined {
  return activities
    .map(({ date }) => date)
    .sort()
    .at(-1);
}
