import type { FieldPath, RecordKind } from '../fields/index.ts';

/** Ids of the page readers. */
export const readerIds = ['salesforce-lightning'] as const;
export type ReaderId = (typeof readerIds)[number];

/** How a cell was recognised, strongest first. */
export const locators = ['api-name', 'label', 'highlights', 'path'] as const;
export type Locator = (typeof locators)[number];

/** Why a cell that is on the page must not be taken for a value. */
export const cellProblems = ['cut-short', 'conflict', 'not-text'] as const;
export type CellProblem = (typeof cellProblems)[number];

/**
 * One field as the page shows it: a string and the evidence for it, never an understood value.
 * A field that is not on the page has no cell; `text: ''` is on the page and blank.
 */
export type Cell = {
  /** What a seller sees, trimmed, without buttons and assistive text; at most {@link MAX_TEXT} units. */
  text: string;
  locator: Locator;
  /** The label beside it, when the page shows one. */
  label?: string;
  /** True for what is typed but not saved. */
  draft?: true;
  /** A lookup's target record id, from its link. */
  target?: string;
  problem?: CellProblem;
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

/** One look at a page. */
export type PageReading =
  | { status: 'no-record' }
  | ({ status: 'reading' } & RecordAddress)
  | ({ status: 'broken'; why: BrokenReason } & RecordAddress)
  | ({ status: 'read'; cells: Partial<Record<FieldPath, Cell>>; evidence: LocaleEvidence } & RecordAddress);

/** Why a record page could not be read. */
export const brokenReasons = ['no-record-root', 'other-record', 'no-fields'] as const;
export type BrokenReason = (typeof brokenReasons)[number];

/** A Salesforce long text holds more, but no rule looks past this; keeps a message small. */
export const MAX_TEXT = 8_000;
/** All cells of one reading together; a page over it has its longest cells cut first. */
export const MAX_READING_TEXT = 200_000;
/** A label is a few words; longer ones are page text that strayed in. */
export const MAX_LABEL = 120;
/** Enough dates and numbers to decide a locale; more only cost time. */
export const MAX_SAMPLES = 60;
/** The longest formatted date or amount with both currencies. */
export const MAX_SAMPLE_LENGTH = 40;
/** Salesforce ids have 15 or 18 characters; other systems use up to a UUID. */
export const MAX_RECORD_ID = 64;
