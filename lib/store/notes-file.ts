import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { NOTES_PREFIX } from './notes.ts';
import { notesSchema } from './notes-schema.ts';

/** Several sellers' years; storage is full before. */
const MAX_RECORDS = 10_000;
/** `acme.lightning.force.com/006000000000001` */
const RECORD = /^[a-z0-9.:-]{1,255}\/[A-Za-z0-9]{15}$/;

/** All notes on records as a settings file holds them, by host and id. */
export const notesPartSchema = z.record(z.string(), notesSchema).check(
  z.refine((part) => Object.keys(part).every((key) => RECORD.test(key)), 'expected hosts and record ids'),
  z.refine((part) => Object.keys(part).length <= MAX_RECORDS, `expected at most ${MAX_RECORDS} records`),
);
export type NotesPart = z.infer<typeof notesPartSchema>;

/** What is kept of all records. What could not be read is left where it is. */
export async function readNotesPart(): Promise<NotesPart> {
  const stored = await browser.storage.local.get(null);
  const entries = Object.entries(stored).flatMap(([key, value]) => {
    const parsed = key.startsWith(NOTES_PREFIX) ? notesSchema.safeParse(value) : undefined;
    return parsed?.success ? [[key.slice(NOTES_PREFIX.length), parsed.data] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** The notes by the keys under which they are stored. */
export function storedNotes(part: NotesPart): Record<string, unknown> {
  return Object.fromEntries(Object.entries(part).map(([record, notes]) => [NOTES_PREFIX + record, notes]));
}
