import type { Person } from '../rules/index.ts';
import { type StoredItem, storedItem } from './stored-item.ts';

export const PERSON_VERSION = 1;
/** Several calls a week for years; the rule looks at the last weeks only. */
export const MAX_CALLS = 1_000;

/** What a person says, as it is stored and exported. */
export type PersonDocument = Person & { version: typeof PERSON_VERSION };

const document = storedItem<PersonDocument | undefined>('local', 'person', async (stored) => {
  if (stored === undefined) return undefined;
  const { parsePerson } = await import('./parse-stored.ts');
  return parsePerson(stored);
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
