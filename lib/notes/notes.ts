import type { IsoDate } from '../facts/facts.ts';
import type { ElementId } from '../policy/names.ts';

/** Why one rule's finding on one record is set aside, and for how long. */
export type Snooze =
  | {
      kind: 'snooze';
      /** The day on which it is back. */
      until: IsoDate;
      /** Empty only in what was kept before it was asked for. */
      reason: string;
    }
  | { kind: 'not-relevant'; on: IsoDate; reason: string };

/** What the user wrote about one record. */
export type RecordNotes = {
  /** The day on which the user ticked an element as checked. */
  ticks: Partial<Record<ElementId, IsoDate>>;
  notes: Partial<Record<ElementId, string>>;
  /** By rule id. */
  snoozes: Readonly<Record<string, Snooze>>;
  /** The day of the last review. */
  reviewedOn?: IsoDate;
};

/** What is kept of a record. */
export type ReadNotes = {
  notes: RecordNotes;
  /** What is stored could not be read; it is empty here and kept as it is. */
  problem?: 'broken' | 'newer';
};

export const noNotes: RecordNotes = { ticks: {}, notes: {}, snoozes: {} };

/** A screenful; longer texts belong into the CRM, where the team sees them. */
export const MAX_NOTE = 2_000;
/** A sentence, to be read in a list. */
export const MAX_REASON = 200;

/** What came of an attempt to keep something. */
export type KeepResult = { ok: true } | { ok: false; why: KeepProblem };

/**
 * `no-record`: there is no sound record id to keep it under. `newer`: what is there was written by a newer
 * Squeaky. `changed`: another window wrote something else there meanwhile. `outdated`: this page of Squeaky outlived an update. `refused`: the browser would not, for reasons
 * of its own.
 */
export type KeepProblem = 'no-record' | 'too-long' | 'full' | 'newer' | 'changed' | 'outdated' | 'refused';
