import * as z from 'zod/mini';
import { isCalendarDay } from '../facts/fact.ts';
import { MAX_CALLS, PERSON_VERSION, type PersonDocument } from './person.ts';

const day = z.string('expected a day').check(z.refine(isCalendarDay, 'expected a day like 2026-03-18'));
const ISO_WEEK = /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/;

/** What a person says, as it is stored and exported. */
export const personDocumentSchema: z.ZodMiniType<PersonDocument> = z.strictObject(
  {
    version: z.literal(PERSON_VERSION, `expected ${PERSON_VERSION}`),
    role: z.exactOptional(z.enum(['seller', 'manager'], 'expected seller or manager')),
    weeklyValuesDone: z.exactOptional(
      z.string('expected a week').check(z.regex(ISO_WEEK, 'expected a week like 2026-W12')),
    ),
    coSellingCalls: z.exactOptional(
      z.array(day, 'expected a list').check(z.maxLength(MAX_CALLS, `expected at most ${MAX_CALLS} days`)),
    ),
    reviewedOn: z.exactOptional(day),
  },
  'expected an object',
);

/** What a person says, out of whatever is stored; `undefined` for anything else. Never throws. */
export function parsePerson(stored: unknown): PersonDocument | undefined {
  const parsed = personDocumentSchema.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}
