import * as z from 'zod/mini';
import { isCalendarDay } from '../facts/fact.ts';
import type { Person } from '../rules/index.ts';
import { type StoredItem, storedItem } from './stored-item.ts';

export const PERSON_VERSION = 1;
/** Several calls a week for years; the rule looks at the last weeks only. */
export const MAX_CALLS = 1_000;

const day = z.string('expected a day').check(z.refine(isCalendarDay, 'expected a day like 2026-03-18'));
const ISO_WEEK = /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/;

/** What a person says, as it is stored and exported. */
export const personDocumentSchema = z.strictObject(
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
export type PersonDocument = z.infer<typeof personDocumentSchema>;

const document = storedItem<PersonDocument | undefined>('local', 'person', (stored) => {
  const parsed = personDocumentSchema.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
});

/** What the user says about themselves. Anything that is no such document says nothing. */
export const storedPerson: StoredItem<Person> = {
  read: async () => personIn(await document.read()),
  write: (person) => document.write(personDocument(person)),
  remove: document.remove,
  watch: (onChange, signal) => document.watch((stored) => onChange(personIn(stored)), signal),
};

export function personDocument(person: Person): PersonDocument {
  return { version: PERSON_VERSION, ...person };
}

function personIn(stored: PersonDocument | undefined): Person {
  if (!stored) return {};
  const { version: _version, ...person } = stored;
  return person;
}
