import { factAt } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { type FieldPath, isFieldPath } from '../fields/index.ts';
import type { ExitCriterion, Policy, WholePolicy } from '../policy/policy.ts';
import { findStage } from '../policy/stages.ts';
import { isFilled } from '../text/filled.ts';
import { isPlaceholder } from '../text/placeholder.ts';

/** How one exit criterion stands: shown by its fields, lacking some, or nothing a page can show. */
export type CriterionState = 'met' | 'missing' | 'not-visible';

export type Criterion = {
  text: string;
  state: CriterionState;
  /** The fields that are blank, or that the page does not show. */
  fields: FieldPath[];
};

/** What the handbook wants before a deal leaves its stage. */
export type Readiness = { stage: string; criteria: Criterion[] };

/** `undefined` for a stage that is not known, is closed, or asks for nothing. */
export function readinessOf(facts: Facts, policy: WholePolicy): Readiness | undefined {
  const fact = factAt(facts, 'opportunity.stage');
  const named = fact.state === 'value' ? findStage(fact.value, policy)?.name : undefined;
  const stage = policy.stages.find(({ name }) => name === named);
  if (!stage || stage.exit.length === 0) return undefined;
  return {
    stage: stage.name,
    criteria: stage.exit.map((criterion) => judgeCriterion(criterion, facts, policy)),
  };
}

function judgeCriterion({ text, fields }: ExitCriterion, facts: Facts, policy: Policy): Criterion {
  const paths = fields.filter(isFieldPath);
  const missing = paths.filter((path) => stateOf(path, facts, policy) === 'missing');
  if (missing.length > 0) return { text, state: 'missing', fields: missing };
  const unseen = paths.filter((path) => stateOf(path, facts, policy) === 'not-visible');
  // Without a field to show it, only a person can know.
  if (unseen.length > 0 || paths.length === 0) return { text, state: 'not-visible', fields: unseen };
  return { text, state: 'met', fields: [] };
}

function stateOf(path: FieldPath, facts: Facts, policy: Policy): CriterionState {
  const fact = factAt(facts, path);
  if (fact.state === 'absent' || fact.state === 'unreadable') return 'not-visible';
  if (fact.state === 'blank') return 'missing';
  if (typeof fact.value === 'object' && fact.value.amount === 0) return 'missing';
  if (typeof fact.value !== 'string') return 'met';
  return isFilled(fact.value, policy.fillers) && !isPlaceholder(fact.value, policy.fillers)
    ? 'met'
    : 'missing';
}
