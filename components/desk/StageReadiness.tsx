import { factAt } from '../../lib/facts/fact.ts';
import type { Facts } from '../../lib/facts/facts.ts';
import { labelAt } from '../../lib/fields/index.ts';
import type { Policy } from '../../lib/policy/index.ts';
import { wholePolicy } from '../../lib/policy/whole-policy.ts';
import { type Criterion, type CriterionState, readinessOf } from '../../lib/readiness/readiness.ts';
import type { MarkName } from '../Mark.tsx';
import { CheckLine } from './CheckLine.tsx';
import { Section } from './Section.tsx';

type Shown = { word: string; mark: MarkName; tone?: 'good' };

const SHOWN: Readonly<Record<CriterionState, Shown>> = {
  met: { word: 'Met', mark: 'pass', tone: 'good' },
  missing: { word: 'Missing', mark: 'level-empty' },
  'not-visible': { word: 'Not on this page', mark: 'unknown' },
};
const UNREADABLE: Shown = { word: 'Not understood', mark: 'unknown' };
/** No field holds it, so that only a person can know. */
const OWN: Shown = { word: 'Yours to check', mark: 'not-applicable' };

type StageReadinessProps = { facts: Facts; policy: Policy };

/** What the handbook wants before the deal leaves its stage. */
export function StageReadiness({ facts, policy }: StageReadinessProps) {
  const readiness = readinessOf(facts, wholePolicy(policy));
  if (!readiness) return null;
  const items = readiness.criteria.map((criterion) => ({ criterion, shown: shownOf(criterion, facts) }));
  const all = items.map(({ shown }) => shown);
  const others = othersOf(all);
  return (
    <Section title={`To leave ${readiness.stage}`} note={noteOf(all)}>
      {others !== '' && <p className="quiet-text">{others}</p>}
      <ul>
        {items.map(({ criterion: { text, fields }, shown: { word, mark, tone } }) => (
          <CheckLine key={text} mark={mark} text={text} state={word} {...(tone ? { tone } : {})}>
            {fields.length > 0 && <span>{fields.map(labelAt).join(', ')}</span>}
          </CheckLine>
        ))}
      </ul>
    </Section>
  );
}

function shownOf({ state, fields }: Criterion, facts: Facts): Shown {
  if (state !== 'not-visible') return SHOWN[state];
  if (fields.length === 0) return OWN;
  return fields.some((path) => factAt(facts, path).state === 'unreadable') ? UNREADABLE : SHOWN[state];
}

/** `2 of 3 met`: only what can be seen is counted. */
function noteOf(all: readonly Shown[]): string {
  const met = countOf(SHOWN.met, all);
  const seen = met + countOf(SHOWN.missing, all);
  return seen === 0 ? '' : `${met} of ${seen} met`;
}

/** `1 not on this page, 2 yours to check.`; empty when all can be seen. */
function othersOf(all: readonly Shown[]): string {
  const others = [SHOWN['not-visible'], UNREADABLE, OWN]
    .map((shown) => ({ count: countOf(shown, all), word: shown.word.toLowerCase() }))
    .filter(({ count }) => count > 0);
  return others.length === 0 ? '' : `${others.map(({ count, word }) => `${count} ${word}`).join(', ')}.`;
}

function countOf(shown: Shown, all: readonly Shown[]): number {
  return all.filter((one) => one === shown).length;
}
