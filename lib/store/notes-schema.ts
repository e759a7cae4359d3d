import * as z from 'zod/mini';
import { isCalendarDay } from '../facts/fact.ts';
import { MAX_NOTE, MAX_REASON, noNotes, type ReadNotes } from '../notes/notes.ts';
import { elementIds } from '../policy/names.ts';
import { NOTES_VERSION } from './notes.ts';

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

/** Notes out of whatever is stored. Never throws. */
export function parseNotes(stored: unknown): ReadNotes {
  const parsed = notesSchema.safeParse(stored);
  if (!parsed.success) return { notes: noNotes, problem: isNewer(stored) ? 'newer' : 'broken' };
  const { version: _version, ...notes } = parsed.data;
  return { notes };
}

function isNewer(stored: unknown): boolean {
  const isObject = typeof stored === 'object' && stored !== null;
  return isObject && 'version' in stored && Number(stored.version) > NOTES_VERSION;
}
