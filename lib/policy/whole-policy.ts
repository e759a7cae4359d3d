import { guidance } from './guidance.ts';
import { indexed } from './indexed.ts';
import type { Policy, WholePolicy } from './policy.ts';

/**
 * A policy with what it tells people. A saved one has that of its own; the handbook's is judged by without it, so
 * that the findings do not wait for it.
 */
export const wholePolicy = indexed((policy): WholePolicy => (isWhole(policy) ? policy : told(policy)));

function isWhole(policy: Policy): policy is WholePolicy {
  return 'meddppicc' in policy;
}

function told({ stages, dealTeam, ...policy }: Policy): WholePolicy {
  const { meddppicc, exit, helpers } = guidance;
  return {
    ...policy,
    meddppicc,
    stages: stages.map((stage) => ({ ...stage, exit: exit[stage.name] ?? [] })),
    dealTeam: { ...dealTeam, helpers },
  };
}
