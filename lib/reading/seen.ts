import type { FieldPath, RecordKind } from '../fields/index.ts';
import type { RelatedList } from './lists.ts';
import type { CellProblem, LocaleEvidence, PageReading, ReaderId, SavedCell } from './reading.ts';

/** What a tab's content script last saw. */
export type SeenPage = {
  version: 1;
  reader: ReaderId;
  url: string;
  /** Milliseconds since the epoch, when it was received. */
  seenAt: number;
  /** When this tab began to show this record, in milliseconds since the epoch; as `seenAt` when left out. */
  since?: number;
  /** When its timeline began to read as it does: "Today" is of that day; as `seenAt` when left out. */
  timelineSince?: number;
  page: PageReading;
};

/** A saved value as it last stood on screen. */
export type RememberedCell = SavedCell & {
  /** Milliseconds since the epoch. */
  seenAt: number;
  /**
   * Why a later look could not read the field, though it showed something else: until it is seen again, the
   * text is no value any more.
   */
  doubt?: CellProblem;
};

/**
 * What was read of one record in this browser session, on whatever tab of its page and in whatever browser
 * tab. Saved values only: what is typed belongs to the page where it is typed.
 */
export type SeenRecord = {
  version: 2;
  kind: RecordKind;
  url: string;
  /** When any page of it was last read, in milliseconds since the epoch. */
  seenAt: number;
  /** When a save was last seen: what was seen before it may be older than the record. */
  savedAt?: number;
  cells: Partial<Record<FieldPath, RememberedCell>>;
  evidence: LocaleEvidence;
  /** Of an account: its opportunities, as a list last showed them. */
  related?: SeenRelated;
};

/** A list of an account's opportunities, and when it was last read, in milliseconds since the epoch. */
export type SeenRelated = RelatedList & { seenAt: number };

/** What the pages of one host showed in this browser session of how it writes numbers and dates. */
export type SeenHost = {
  version: 1;
  /** Milliseconds since the epoch. */
  seenAt: number;
  /** When its pages began to write so; numbers and dates seen before are in another format. */
  since: number;
  /** Of many records: names no record's currency. */
  evidence: LocaleEvidence;
};
