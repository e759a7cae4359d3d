import * as z from 'zod/mini';
import { isCalendarDay } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { fields, type RecordKind } from '../fields/index.ts';

/** No field of a record holds more. */
const MAX_TEXT = 140_000;
/** A timeline or a related list holds far fewer. */
const MAX_ITEMS = 5_000;

const text = z.string('expected text').check(z.maxLength(MAX_TEXT, 'expected a shorter text'));
export const daySchema = text.check(z.refine(isCalendarDay, 'expected a day like 2026-03-18'));

/**
 * What a field may hold, whatever its kind: a value of another kind is unreadable to the rules, as it
 * would be on a page.
 */
const known = z.nullable(
  z.union(
    [
      text,
      z.number(),
      z.boolean(),
      z.strictObject({ amount: z.number(), currency: text }),
      z.strictObject({ unreadable: text }),
    ],
    'expected text, a number, true, false, null, {"amount", "currency"} or {"unreadable"}',
  ),
);

function record(kind: RecordKind) {
  const keys = Object.keys(fields[kind]);
  const shape = Object.fromEntries(keys.map((key) => [key, z.optional(known)]));
  return z.strictObject(shape, 'expected an object');
}

const activity = z.strictObject(
  {
    date: daySchema,
    kind: z.enum(
      ['call', 'meeting', 'email', 'task', 'note', 'other'],
      'expected call, meeting, email, task, note or other',
    ),
    subject: z.optional(text),
    text: z.optional(text),
    direction: z.optional(z.enum(['in', 'out', 'both'], 'expected in, out or both')),
  },
  'expected an activity',
);

function list<T extends z.ZodMiniType>(item: T) {
  return z
    .array(item, 'expected a list')
    .check(z.maxLength(MAX_ITEMS, `expected at most ${MAX_ITEMS} entries`));
}

/** Facts as plain JSON. What a field holds is judged by the rules; that it is a field is judged here. */
export const factsSchema = z.pipe(
  z.strictObject(
    {
      record: z.optional(text),
      opportunity: z.optional(record('opportunity')),
      account: z.optional(record('account')),
      activities: z.optional(list(activity)),
      siblings: z.optional(list(record('opportunity'))),
    },
    'expected facts',
  ),
  z.custom<Facts>(),
);
