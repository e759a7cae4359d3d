import type { ReadNotes } from '../notes/notes.ts';

export const NOTES_PREFIX = 'notes:';
/** Where notes that could not be read are put before new ones take their place. */
export const BROKEN_PREFIX = 'brokenNotes:';
export const NOTES_VERSION = 1;

/** Fifteen characters, or eighteen of which the last three only check the others. */
const RECORD_ID = /^[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?$/;
const SHORT_ID = 15;

/**
 * Where what the user writes of a record is kept: `notes:<host>/<15 characters>`. `undefined` for an id that
 * is none.
 */
export function notesKey(pageUrl: string, record: string): string | undefined {
  if (!RECORD_ID.test(record)) return undefined;
  return `${NOTES_PREFIX}${new URL(pageUrl).host}/${record.slice(0, SHORT_ID)}`;
}

/**
 * Notes out of whatever is stored; `undefined` when nothing is. What they have to be is loaded when there are
 * some. Rejects only when that is not to be had, as after an update under an open panel.
 */
export async function readNotes(stored: unknown): Promise<ReadNotes | undefined> {
  if (stored === undefined || stored === null) return undefined;
  const { parseNotes } = await import('./parse-stored.ts');
  return parseNotes(stored);
}
