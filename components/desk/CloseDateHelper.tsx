import type { Clock } from '../../lib/calendar/clock.ts';
import { type AllowedDay, type Convention, closeDateHelp } from '../../lib/close-date/close-date-help.ts';
import type { Facts } from '../../lib/facts/facts.ts';
import type { Policy } from '../../lib/policy/index.ts';
import { CopyButton } from '../CopyButton.tsx';
import type { MarkName } from '../Mark.tsx';
import { CheckLine } from './CheckLine.tsx';
import { formatValue } from './format-value.ts';
import { Section } from './Section.tsx';
import './close-date-helper.css';

const NAMES: Readonly<Record<Convention['id'], string>> = {
  'month-end': 'Month end, with a compelling event',
  'first-of-month': 'First of the next month, without one',
  'real-day': 'The real day, for a renewal or a quote out for signature',
};
const STATES: Readonly<Record<Convention['state'], { word: string; mark: MarkName }>> = {
  applies: { word: 'Applies', mark: 'pass' },
  undecided: { word: 'Undecided', mark: 'unknown' },
  other: { word: 'Not this deal', mark: 'not-applicable' },
};

type CloseDateHelperProps = { facts: Facts; policy: Policy; clock: Clock };

/** Which convention dates the deal, and the days it allows. */
export function CloseDateHelper({ facts, policy, clock }: CloseDateHelperProps) {
  const { conventions = [], because, isKept, isClosed } = closeDateHelp(facts, policy, clock);
  if (isClosed) return null;
  return (
    <Section title="Close date" note={noteOf(isKept)}>
      <p className="quiet-text">{because}</p>
      <ul>
        {conventions.map(({ id, state, days }) => (
          <CheckLine
            key={id}
            mark={STATES[state].mark}
            text={NAMES[id]}
            state={STATES[state].word}
            {...(state === 'applies' ? { tone: 'good' } : {})}
          >
            {state !== 'other' && days.length > 0 && <Days days={days} />}
          </CheckLine>
        ))}
      </ul>
    </Section>
  );
}

function Days({ days }: { days: readonly AllowedDay[] }) {
  return (
    <ul className="allowed-days">
      {days.map(({ day, note }) => {
        const words = formatValue(day, 'date');
        return (
          <li key={day}>
            <time dateTime={day} title={day}>
              {words}
            </time>
            {note && <span>{note}</span>}
            <CopyButton text={words} label={`Copy ${words}`}>
              Copy
            </CopyButton>
          </li>
        );
      })}
    </ul>
  );
}

function noteOf(isKept: boolean | undefined): string {
  if (isKept === undefined) return '';
  return isKept ? 'As agreed' : 'Another day is asked for';
}
