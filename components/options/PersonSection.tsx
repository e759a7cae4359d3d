import { useId } from 'react';
import { isoWeek } from '../../lib/calendar/iso-week.ts';
import type { IsoDate } from '../../lib/facts/facts.ts';
import type { Person } from '../../lib/rules/index.ts';
import { dayLines, parseDayLines } from '../../lib/thresholds/day-lines.ts';
import { DraftField, type Refusal } from './DraftField.tsx';
import { Switch } from './Switch.tsx';
import './fields.css';

/** A few weeks of calls in view. */
const CALL_ROWS = 5;

const roles: readonly { role: Person['role']; name: string }[] = [
  { role: undefined, name: 'Not said' },
  { role: 'seller', name: 'Seller' },
  { role: 'manager', name: 'Manager' },
];

export type PersonSectionProps = {
  person: Person;
  today: IsoDate;
  /** More days of calls than this are refused. */
  maxCalls: number;
  onPerson: (person: Person) => void;
};

/** What no page shows and only the user can say. */
export function PersonSection({ person, today, maxCalls, onPerson }: PersonSectionProps) {
  const id = useId();
  const week = isoWeek(today);
  return (
    <section id="you" aria-labelledby={id}>
      <h2 id={id}>You</h2>
      <p className="section-about">What no page shows. It is kept in this browser and used by a few rules.</p>
      <fieldset className="field choices">
        <legend>Your role</legend>
        {roles.map(({ role, name }) => (
          <label key={name}>
            <input
              type="radio"
              name={`${id}-role`}
              checked={person.role === role}
              onChange={() => onPerson(personWith(person, 'role', role))}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <Switch
        name="Weekly values are done for this week"
        about={`This is week ${week}. The reminder comes back next week.`}
        isOn={person.weeklyValuesDone === week}
        onChange={(isDone) => onPerson(personWith(person, 'weeklyValuesDone', isDone ? week : undefined))}
      />
      {person.role === 'manager' && (
        <CoSellingCalls person={person} maxCalls={maxCalls} onPerson={onPerson} />
      )}
    </section>
  );
}

function CoSellingCalls({ person, maxCalls, onPerson }: Omit<PersonSectionProps, 'today'>) {
  const id = useId();

  function commit(text: string): Refusal | undefined {
    const read = parseDayLines(text, maxCalls);
    if (!read.ok) {
      const exact = read.errors.map(({ message }) => message);
      return { advice: 'Write each day like 2026-03-18, one on a line.', exact };
    }
    onPerson(personWith(person, 'coSellingCalls', read.days.length > 0 ? read.days : undefined));
    return undefined;
  }

  return (
    <div className="field field-short">
      <span id={id}>Your co-selling calls</span>
      <p id={`${id}-about`} className="quiet-text">
        The day of each call, one on a line.
      </p>
      <DraftField
        labelledBy={id}
        describedBy={`${id}-about`}
        saved={dayLines(person.coSellingCalls ?? [])}
        rows={CALL_ROWS}
        onCommit={commit}
      />
    </div>
  );
}

/** What is not said has no key at all. */
function personWith<K extends keyof Person>(person: Person, key: K, value: Person[K] | undefined): Person {
  const { [key]: _before, ...others } = person;
  return value === undefined ? others : { ...others, [key]: value };
}
