import * as z from 'zod/mini';
import { isFieldPath } from '../fields/index.ts';
import { activityKinds } from './lists.ts';
import {
  MAX_ACTIVITIES,
  MAX_ACTIVITY_DATE,
  MAX_ACTIVITY_TEXT,
  MAX_CELL,
  MAX_CELLS,
  MAX_LISTS_TEXT,
  MAX_ROWS,
  MAX_SUBJECT,
  type RawRelated,
  type RawTimeline,
} from './raw-lists.ts';
import { locators, MAX_LABEL, MAX_RECORD_ID } from './reading.ts';

/* The shapes of lists, in a message and in storage. */

const atMost = (length: number) => z.string().check(z.maxLength(length));
const yes = z.exactOptional(z.literal(true));
const record = z.string().check(z.minLength(1), z.maxLength(MAX_RECORD_ID));

const entryShape = {
  date: atMost(MAX_ACTIVITY_DATE),
  subject: z.exactOptional(atMost(MAX_SUBJECT)),
  text: z.exactOptional(atMost(MAX_ACTIVITY_TEXT)),
  heading: z.exactOptional(atMost(MAX_LABEL)),
  isUpcoming: yes,
};

function entries<T extends z.ZodMiniType<{ subject?: string; text?: string }>>(entry: T) {
  return z.array(entry).check(
    z.maxLength(MAX_ACTIVITIES),
    z.refine((all) => lengthOf(all.flatMap(({ subject, text }) => [subject, text])) <= MAX_LISTS_TEXT),
  );
}

const rawCell = z.strictObject({
  text: atMost(MAX_CELL),
  apiName: z.exactOptional(atMost(MAX_LABEL)),
  label: z.exactOptional(atMost(MAX_LABEL)),
});

/** The keys that lists add to what a content script sends. */
export const rawListsShape = {
  timeline: z.exactOptional(
    z.strictObject({
      entries: entries(z.strictObject({ kind: atMost(MAX_LABEL), ...entryShape })),
      isCut: yes,
      filters: z.exactOptional(atMost(MAX_LABEL)),
    }),
  ),
  related: z.exactOptional(
    z.strictObject({
      account: record,
      rows: z
        .array(z.strictObject({ record, cells: z.array(rawCell).check(z.maxLength(MAX_CELLS)) }))
        .check(z.maxLength(MAX_ROWS)),
      isComplete: z.boolean(),
    }),
  ),
};

/** Whether all lists of a page together are no longer than a message may carry. */
export function fitsLists({ timeline, related }: { timeline?: RawTimeline; related?: RawRelated }): boolean {
  const inTimeline = timeline?.entries.flatMap(({ subject, text }) => [subject, text]) ?? [];
  const inRelated = related?.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) ?? [];
  return lengthOf([...inTimeline, ...inRelated]) <= MAX_LISTS_TEXT;
}

function lengthOf(texts: readonly (string | undefined)[]): number {
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

const cells = z.record(
  z.string().check(z.refine(isFieldPath, 'unknown field')),
  z.strictObject({
    text: atMost(MAX_CELL),
    locator: z.enum(locators),
    label: z.exactOptional(atMost(MAX_LABEL)),
  }),
);

const relatedShape = {
  rows: z.array(z.strictObject({ record, cells })).check(z.maxLength(MAX_ROWS)),
  isComplete: z.boolean(),
};

/** An account's opportunities, as they are remembered. */
export const seenRelatedSchema = z.strictObject({ ...relatedShape, seenAt: z.number() });

/** The keys that lists add to a stored reading. */
export const listsShape = {
  timeline: z.exactOptional(
    z.strictObject({
      entries: entries(z.strictObject({ kind: z.enum(activityKinds), ...entryShape })),
      isCut: yes,
      isFiltered: yes,
    }),
  ),
  related: z.exactOptional(z.strictObject(relatedShape)),
};
