import type { Facts } from '../../lib/facts/facts.ts';
import { labelAt } from '../../lib/fields/index.ts';
import type { Policy } from '../../lib/policy/index.ts';
import { type Criterion, type CriterionState, readinessOf } from '../../lib/readiness/readiness.ts';
import { Mark, type MarkName } from '../Mark.tsx';
import { Section } from './Section.tsx';
import './stage-readiness.css';

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
    <li className="criterion" data-criterion={state}>
      <Mark name={STATE_MARKS[state]} />
      <span>{text}</span>
      <span className="criterion-state">{STATE_WORDS[state]}</span>
      {fields.length > 0 && (
        <span className="criterion-fields">
          {state === 'missing' ? 'Blank' : 'Not on this page'}: {fields.map(labelAt).join(', ')}
        </span>
      )}
    </li>
  );
}
