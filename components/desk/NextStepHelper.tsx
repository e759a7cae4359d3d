import type { Clock } from '../../lib/calendar/clock.ts';
import type { Facts } from '../../lib/facts/facts.ts';
import { type NextStepPart, nextStepHelp } from '../../lib/next-step/next-step-help.ts';
import type { Policy } from '../../lib/policy/index.ts';
import type { MarkName } from '../Mark.tsx';
import { CheckLine } from './CheckLine.tsx';
import { Section } from './Section.tsx';

const QUESTIONS: Readonly<Record<NextStepPart['id'], string>> = {
  what: 'What will be done, as an action',
  who: 'With whom: a person or a role',
  when: 'By when',
  ahead: 'What comes next, not what was done',
  length: 'Enough to act on without asking',
};
const STATES: Readonly<Record<NextStepPart['state'], { word: string; mark: MarkName; tone?: 'good' }>> = {
  found: { word: 'There', mark: 'pass', tone: 'good' },
  missing: { word: 'Missing', mark: 'level-empty' },
  undecided: { word: 'Cannot tell', mark: 'unknown' },
};

type NextStepHelperProps = { facts: Facts; policy: Policy; clock: Clock };

/** What a next step holds that a colleague can act on within three minutes; follows what is typed. */
export function NextStepHelper({ facts, policy, clock }: NextStepHelperProps) {
  const parts = nextStepHelp(facts, policy, clock);
  if (!parts) return null;
  const there = parts.filter(({ state }) => state === 'found').length;
  return (
    <Section title="Next step" note={`${there} of ${parts.length}`}>
      <p className="quiet-text">A colleague should be able to act on it within three minutes.</p>
      <ul>
        {parts.map(({ id, state, found }) => {
          const { word, mark, tone } = STATES[state];
          return (
            <CheckLine key={id} mark={mark} text={QUESTIONS[id]} state={word} {...(tone ? { tone } : {})}>
              {found && <span dir="auto">{found}</span>}
            </CheckLine>
          );
        })}
      </ul>
    </Section>
  );
}
