import type { Facts } from '../../lib/facts/facts.ts';
import { labelAt } from '../../lib/fields/index.ts';
import type { Policy } from '../../lib/policy/index.ts';
import { type Criterion, type CriterionState, readinessOf } from '../../lib/readiness/readiness.ts';
import type { MarkName } from '../Mark.tsx';
import { CheckLine } from './CheckLine.tsx';
import { Section } from './Section.tsx';

const STATE_WORDS: Readonly<Record<CriterionState, string>> = {
  met: 'Met',
  missing: 'Missing',
  'not-visible': 'Not visible',
};
const STATE_MARKS: Readonly<Record<CriterionState, MarkName>> = {
  met: 'pass',
  missing: 'level-empty',
  'not-visible': 'unknown',
};

const STATE_TONES: Readonly<Record<CriterionState, { tone?: 'good' | 'missing' }>> = {
  met: { tone: 'good' },
  missing: { tone: 'missing' },
  'not-visible': {},
};

/** What the handbook wants before the deal leaves its stage. */
export function StageReadiness({ facts, policy }: { facts: Facts; policy: Policy }) {
  const readiness = readinessOf(facts, policy);
  if (!readiness) return null;
  const { stage, criteria } = readiness;
  const met = criteria.filter(({ state }) => state === 'met').length;
  return (
    <Section title={`To leave ${stage}`} note={`${met} of ${criteria.length} met`}>
      <ul>
        {criteria.map((criterion) => (
          <CriterionItem key={criterion.text} criterion={criterion} />
        ))}
      </ul>
    </Section>
  );
}

function CriterionItem({ criterion: { text, state, fields } }: { criterion: Criterion }) {
  return (
    <CheckLine mark={STATE_MARKS[state]} text={text} state={STATE_WORDS[state]} {...STATE_TONES[state]}>
      {fields.length > 0 && (
        <span>
          {state === 'missing' ? 'Blank' : 'Not on this page'}: {fields.map(labelAt).join(', ')}
        </span>
      )}
    </CheckLine>
  );
}
