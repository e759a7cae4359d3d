/*
 * Lists of other records that stand on a record's page, before anything is made of them: strings and the
 * evidence for them.
 */

/** One entry of the activity timeline. */
export type RawActivity = {
  /** What its markup calls it: `call`, `log-a-call`, `event`, `email`; '' when it does not say. */
  kind: string;
  /** What stands for its date: `Today`, `3:47 PM | Jul 21`, `Jul 30, 2025\nOverdue`; '' for nothing. */
  date: string;
  subject?: string;
  /** What was written down, '' for nothing; missing where the entry is shown without it. */
  text?: string;
  /** The heading it stands under, `July • 2026`. */
  heading?: string;
  /** True among what is planned or overdue, where nothing that was held stands. */
  isUpcoming?: true;
};

export type RawTimeline = {
  entries: RawActivity[];
  /** True unless the page says that there are no more. */
  isCut?: true;
  /** The words that say which of the activities are shown. */
  filters?: string;
};

/** One value of a record in a list. */
export type RawCell = { text: string; apiName?: string; label?: string };

export type RawRow = { record: string; cells: RawCell[] };

/** A list of an account's opportunities. */
export type RawRelated = {
  /** Id of the account. */
  account: string;
  rows: RawRow[];
  /** True when the list says how many there are, and shows as many. */
  isComplete: boolean;
};

/** A year of weekly calls and their mails; a timeline shows some twenty until it is asked for more. */
export const MAX_ACTIVITIES = 200;
/** Salesforce's own limit of a subject. */
export const MAX_SUBJECT = 255;
/** Notes of a call; what is longer is a mail with all it answers. */
export const MAX_ACTIVITY_TEXT = 4_000;
/** A time, a date with a month name, and a word on it. */
export const MAX_ACTIVITY_DATE = 80;
/** A related list shows ten and its own page two hundred. */
export const MAX_ROWS = 200;
/** Lists have at most ten columns, and two for what is done with a row. */
export const MAX_CELLS = 12;
/** Long texts are cut in lists. */
export const MAX_CELL = 255;
/** All texts of all lists of a page; what comes later goes first. A fifth of a reading. */
export const MAX_LISTS_TEXT = 40_000;
