import type { FieldPath, RecordKind } from '../fields/index.ts';
import type { Lists } from './lists.ts';

/** Ids of the page readers. */
export const readerIds = ['salesforce-lightning'] as const;
export type ReaderId = (typeof readerIds)[number];

/** How a cell was recognised, strongest first; `mapping` is by a name that the policy adds. */
export const locators = ['api-name', 'label', 'highlights', 'path', 'mapping'] as const;
export type Locator = (typeof locators)[number];

/** Why a cell that is on the page must not be taken for a value. */
export const cellProblems = ['cut-short', 'conflict', 'not-text'] as const;
export type CellProblem = (typeof cellProblems)[number];

/** One field as the page shows it saved: a string and the evidence for it, never an understood value. */
export type SavedCell = {
  /** What a seller sees, trimmed, without buttons and assistive text; at most {@link MAX_TEXT} units. */
  text: string;
  locator: Locator;
  /** The CRM's own name of the field, as the page writes it where it has one. */
  apiName?: string;
  /** The label beside it, when the page shows one. */
  label?: string;
  /** A lookup's target record id, from its link. */
  target?: string;
  problem?: CellProblem;
  /** True for the beginning of a text that is longer than is read. */
  isCut?: true;
  /** True when only a closed tab or section shows it: it may be older than what is on screen. */
  offScreen?: true;
};

/**
 * The cell to believe of one field.
 * A field that is not on the page has no cell; `text: ''` is on the page and blank.
 */
export type Cell = SavedCell & {
  /** True for what is typed but not saved. */
  draft?: true;
  /** Of a draft: what the page shows as saved beside it. */
  saved?: SavedCell;
};

/** What else on the page tells how it writes numbers and dates. */
export type LocaleEvidence = {
  /** `<html lang>`: the language of the words, a hint only. */
  lang: string;
  /** Short texts of digits and separators shown by the record's own outputs. */
  samples: string[];
  /** Example dates of date inputs ("Format: 12/31/2026"), without the words. */
  dateExamples: string[];
  /** The record's own currency code where the page names it (`EUR`, `USD - U.S. Dollar`). */
  currency?: string;
};

/** Which record a page is about. */
export type RecordAddress = { kind: RecordKind; record: string };

/** In place of an id: a record that is being typed and was never saved. */
export const NEW_RECORD = 'new';

/** One look at a page. */
export type PageReading =
  | { status: 'no-record' }
  | ({ status: 'reading' } & RecordAddress)
  | ({ status: 'broken'; why: BrokenReason } & RecordAddress)
  | ({ status: 'read'; cells: Partial<Record<FieldPath, Cell>>; evidence: LocaleEvidence } & Lists &
      RecordAddress);

/** Why a record page could not be read. */
export const brokenReasons = ['no-record-root', 'other-record', 'no-fields'] as const;
export type BrokenReason = (typeof brokenReasons)[number];

/** A Salesforce long text holds more, but no rule looks past this; keeps a message small. */
export const MAX_TEXT = 8_000;
/** All cells of one reading together; a page over it has its longest cells cut first. */
export const MAX_READING_TEXT = 200_000;
/** All remembered cells of one record; two hundred records of this size fit beside the open pages. */
export const MAX_REMEMBERED_TEXT = 16_000;
/** A label is a few words; longer ones are page text that strayed in. */
export const MAX_LABEL = 120;
/** Enough dates and numbers to decide a locale; more only cost time. */
export const MAX_SAMPLES = 60;
/** The longest formatted date or amount with both currencies. */
export const MAX_SAMPLE_LENGTH = 40;
/** Salesforce ids have 15 or 18 characters; other systems use up to a UUID. */
export const MAX_RECORD_ID = 64;
