import type { FieldPath } from '../fields/index.ts';
import type { Cell } from './reading.ts';

/** What an activity is, whatever the CRM calls it. */
export const activityKinds = ['call', 'meeting', 'email', 'task', 'note', 'other'] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** One entry of a timeline: a kind, and strings. */
export type TimelineEntry = {
  kind: ActivityKind;
  /** As shown; '' for nothing. */
  date: string;
  subject?: string;
  /** Missing where the entry is shown without it. */
  text?: string;
  heading?: string;
  isUpcoming?: true;
};

export type Timeline = {
  entries: TimelineEntry[];
  /** True unless the page says that there are no more. */
  isCut?: true;
  /** True when the page does not say that it shows activities of every kind and time. */
  isFiltered?: true;
};

export type RelatedRow = { record: string; cells: Partial<Record<FieldPath, Cell>> };

/** Opportunities of an account, without the one whose page it is. */
export type RelatedList = { rows: RelatedRow[]; isComplete: boolean };

/** The lists that a record's page shows; missing ones are not on it. */
export type Lists = { timeline?: Timeline; related?: RelatedList };
