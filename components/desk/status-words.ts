import type { ReadNotes } from '../../lib/notes/notes.ts';
import type { BrokenReason } from '../../lib/reading/reading.ts';

/** What the panel says when there is nothing to judge. */
export type StatusWords = { title: string; advice: string };

export const readingWords: StatusWords = {
  title: 'Reading the page',
  advice: 'The record is still loading.',
};

export const pausedWords: StatusWords = {
  title: 'Paused',
  advice: 'Nothing that pages show is kept or judged while Squeaky is paused.',
};

export const noRecordWords: StatusWords = {
  title: 'Nothing to judge on this page',
  advice: 'Open an opportunity or an account in Salesforce, and it is read here.',
};

/** A CRM page from which nothing ever came: it was open before Squeaky was there. */
export const silentWords: StatusWords = {
  title: 'This page is not read yet',
  advice: 'Reload the page. One that was open before Squeaky was installed or updated needs it once.',
};

export const brokenWords: Readonly<Record<BrokenReason, StatusWords>> = {
  'no-record-root': {
    title: 'The record was not found on the page',
    advice: 'Reload the page. If this stays, its layout is one that Squeaky does not know.',
  },
  'other-record': {
    title: 'The page shows another record',
    advice: 'Its address names one record and its content another. Reload the page.',
  },
  'no-fields': {
    title: 'No field could be matched',
    advice:
      'Open the Details tab or reload the page. If this stays, its labels are ones that Squeaky does not know.',
  },
};

/** After an update under an open panel. */
export const outdatedWords = 'Squeaky was updated. Close the panel and open it again.';

/** What is kept of the record is not to be had. */
export const unreadNotesWords: Readonly<Record<NonNullable<ReadNotes['problem']>, string>> = {
  broken: 'Your notes on this record could not be read. They are kept aside; you can write new ones.',
  newer: 'Your notes on this record were written by a newer Squeaky. Update Squeaky to see them.',
};
