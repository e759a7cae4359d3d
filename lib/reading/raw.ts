import { MAX_LISTS_TEXT, type RawRelated, type RawTimeline } from './raw-lists.ts';
import { type BrokenReason, MAX_READING_TEXT, type RecordAddress } from './reading.ts';

/** Parts of a record page that show fields, most trusted first. */
export const parts = ['item', 'highlights', 'header', 'path'] as const;
export type Part = (typeof parts)[number];

/**
 * One place on a page that shows a field, before anything is made of it: a string and the evidence for it.
 * Which field it is, and whether the text can be taken for its value, is decided outside the page.
 */
export type RawField = {
  /** What a seller sees, trimmed, without buttons and assistive text; '' is on the page and blank. */
  text: string;
  part: Part;
  /** The CRM's own name of the field, as the page writes it. */
  apiName?: string;
  /** The label beside it. */
  label?: string;
  /** True for what is typed but not saved. */
  isDraft?: true;
  /** True in a closed tab or section: it may be older than what is on screen. */
  isOffScreen?: true;
  /** True when it is drawn and no words say what it shows. */
  isNotText?: true;
  /** True for the beginning of a text that is longer than a message may carry. */
  isCut?: true;
  /** A lookup's target record id, from its link. */
  target?: string;
};

/** What a content script says of its page. */
export type RawPage =
  | { status: 'no-record' }
  | ({ status: 'reading' } & RecordAddress)
  | ({ status: 'broken'; why: BrokenReason } & RecordAddress)
  | ({
      status: 'read';
      fields: RawField[];
      /** `<html lang>`: the language of the words, a hint only. */
      lang: string;
      /** Example dates of date inputs ("Format: 12/31/2026"), without the words. */
      dateExamples: string[];
      /** Missing: there is none on the page, or it is still loading. */
      timeline?: RawTimeline;
      /** Missing: no list of an account's opportunities is on the page. */
      related?: RawRelated;
    } & RecordAddress);

/** A record layout holds at most a few hundred fields; what comes after them is not one. */
export const MAX_FIELDS = 400;

/** The texts of all fields; what is left of a reading is for its lists. */
export const MAX_FIELDS_TEXT = MAX_READING_TEXT - MAX_LISTS_TEXT;
