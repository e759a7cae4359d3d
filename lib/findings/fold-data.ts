import type { FieldPath } from '../fields/index.ts';
import type { Policy } from '../policy/index.ts';
import { planOf } from '../rules/command-plan-fields.ts';

/** Rules that fail for one cause: the same part of a record is not filled. */
export type Fold = {
  id: string;
  /** What is incomplete, as it begins a sentence. */
  name: string;
  /** The fields that each rule asks for; the policy says which. */
  asks: Readonly<Record<string, (policy: Policy) => readonly FieldPath[]>>;
};

/** A rule is in one of them at most. */
export const folds: readonly Fold[] = [
  {
    id: 'command-plan',
    name: 'Command Plan',
    asks: {
      'command-plan-overview': (policy) => planOf(policy).overview.required,
      'command-plan-close-plan': () => ['opportunity.closePlan'],
      'command-plan-full-commercial': (policy) => planOf(policy).fullPlan.required,
      'command-plan-full-enterprise': (policy) => planOf(policy).fullPlan.required,
    },
  },
  {
    id: 'next-step',
    name: 'Next step',
    asks: {
      'next-step-present': () => ['opportunity.nextSteps'],
      'next-step-date-present': () => ['opportunity.nextStepDate'],
      'next-step-owner': () => ['opportunity.nextStepsOwner'],
    },
  },
];
