import type { FieldPath, RecordKind } from '../fields/index.ts';
import type { Cell, LocaleEvidence, PageReading, ReaderId } from './reading.ts';

/** What a tab's content script last saw. */
export type SeenPage = {
  version: 1;
  reader: ReaderId;
  url: string;
  /** Milliseconds since the epoch, when it was received. */
  seenAt: number;
  page: PageReading;
};

/**
 * What was last read of one record in this browser session, so that an opportunity can be judged with its
 * account's facts after the account's page is gone.
 */
export type SeenRecord = {
  version: 1;
  kind: RecordKind;
  url: string;
  /** Milliseconds since the epoch. */
  seenAt: number;
  cells: Partial<Record<FieldPath, Cell>>;
  evidence: LocaleEvidence;
};
