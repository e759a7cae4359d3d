import type { Person } from '../rules/rule.ts';
import type { RecordNotes } from './notes.ts';

/** What the user says of themselves and of one record; of two days of a review the later one. */
export function personFor(person: Person, notes: RecordNotes | undefined): Person {
  const [reviewedOn] = [person.reviewedOn ?? '', notes?.reviewedOn ?? ''].sort().reverse();
  return reviewedOn ? { ...person, reviewedOn } : person;
}
