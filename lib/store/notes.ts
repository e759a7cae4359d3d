import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { isCalendarDay } from '../facts/fact.ts';
import { isEmpty, isOvertaken, isTooLong, type NotesEdit, withEdit } from '../notes/edit.ts';
import { type KeepResult, MAX_NOTE, MAX_REASON, noNotes, type ReadNotes } from '../notes/notes.ts';
import { elementIds } from '../policy/names.ts';
import { keep } from './keep.ts';
import { watchChanges } from './stored-item.ts';

export const NOTES_PREFIX = 'notes:';
/** Where notes that could not be read are put before new ones take their place. */
const BROKEN_PREFIX = 'brokenNotes:';
export const NOTES_VERSION = 1;

/** Fifteen characters, or eighteen of which the last three only check the others. */
const RECORD_ID = /^[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?$/;
const SHORT_ID = 15;
/** The longest rule id has half of it. */
const MAX_RULE_ID = 80;

const day = z.string('expected a day').check(z.refine(isCalendarDay, 'expected a day like 2026-03-18'));
const text = (most: number) =>
  z.string('expected text').check(z.maxLength(most, `expected at most ${most} characters`));
const element = z.enum(elementIds, 'expected an element of MEDDPPICC');
const snooze = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('snooze'), until: day, reason: text(MAX_REASON) }),
  z.strictObject({ kind: z.literal('not-relevant'), on: day, reason: text(MAX_REASON) }),
]);

/** What is kept of one record, as it is stored and exported. */
export const notesSchema = z.strictObject(
  {
    version: z.literal(NOTES_VERSION, `expected ${NOTES_VERSION}`),
    ticks: z.partialRecord(element, day),
    notes: z.partialRecord(element, text(MAX_NOTE)),
    snoozes: z.record(text(MAX_RULE_ID), snooze),
    reviewedOn: z.exactOptional(day),
  },
  'expected notes',
);

/**
 * Where what the user writes of a record is kept: `notes:<host>/<15 characters>`. `undefined` for an id that
 * is none.
 */
export function notesKey(pageUrl: string, record: string): string | undefined {
  if (!RECORD_ID.test(record)) return undefined;
  return `${NOTES_PREFIX}${new URL(pageUrl).host}/${record.slice(0, SHORT_ID)}`;
}

/** Notes out of whatever is stored; `undefined` when nothing is. Never throws. */
export function parseNotes(stored: unknown): ReadNotes | undefined {
  if (stored === undefined || stored === null) return undefined;
  const parsed = notesSchema.safeParse(stored);
  if (!parsed.success) return { notes: noNotes, problem: isNewer(stored) ? 'newer' : 'broken' };
  const { version: _version, ...notes } = parsed.data;
  return { notes };
}

/**
 * Changes one thing of what is kept of a record. What another window wrote meanwhile stays: the newest is read
 * and only the one thing changed, one window after another. Never rejects; on failure nothing is changed.
 */
export async function editNotes(pageUrl: string, record: string, edit: NotesEdit): Promise<KeepResult> {
  const key = notesKey(pageUrl, record);
  if (key === undefined) return { ok: false, why: 'no-record' };
  if (isTooLong(edit)) return { ok: false, why: 'too-long' };
  return keep(() => navigator.locks.request(key, () => change(key, edit)));
}

async function change(key: string, edit: NotesEdit): Promise<KeepResult> {
  const { [key]: stored } = await browser.storage.local.get(key);
  const { notes, problem } = parseNotes(stored) ?? { notes: noNotes };
  if (problem === 'newer') return { ok: false, why: 'newer' };
  if (isOvertaken(notes, edit)) return { ok: false, why: 'changed' };
  const edited = withEdit(notes, edit);
  const aside = problem ? { [key.replace(NOTES_PREFIX, BROKEN_PREFIX)]: stored } : {};
  if (!problem && isEmpty(edited)) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: { version: NOTES_VERSION, ...edited }, ...aside });
  return { ok: true };
}

/** Calls back after each change of any record's notes, until the signal aborts. */
export function watchNotes(onChange: () => void, signal: AbortSignal): void {
  watchChanges(
    'local',
    (changes) => {
      if (Object.keys(changes).some((key) => key.startsWith(NOTES_PREFIX))) onChange();
    },
    signal,
  );
}

/** How many records there are notes of, readable or not. */
export async function countNotes(): Promise<number> {
  return (await noteKeys()).filter((key) => key.startsWith(NOTES_PREFIX)).length;
}

/** Takes all notes away, also those that could not be read. */
export async function forgetNotes(): Promise<void> {
  await browser.storage.local.remove(await noteKeys());
}

async function noteKeys(): Promise<string[]> {
  const stored = await browser.storage.local.get(null);
  return Object.keys(stored).filter((key) => key.startsWith(NOTES_PREFIX) || key.startsWith(BROKEN_PREFIX));
}

function isNewer(stored: unknown): boolean {
  const isObject = typeof stored === 'object' && stored !== null;
  return isObject && 'version' in stored && Number(stored.version) > NOTES_VERSION;
}
