import { type ElementId, elementIds } from '../policy/names.ts';
import type { Stage, WholePolicy } from '../policy/policy.ts';
import { findStage } from '../policy/stages.ts';

/** The first stage that wants an element known before a deal leaves it; `undefined` when none does. */
export function expectedBy(element: ElementId, { stages }: WholePolicy): Stage | undefined {
  const asking = stages.filter(({ exit }) =>
    exit.some(({ fields }) => fields.includes(`opportunity.${element}`)),
  );
  return asking.toSorted((a, b) => a.order - b.order)[0];
}

/**
 * The elements that are wanted by the end of a deal's stage or were before it, by the policy's exit criteria.
 *
 * @param stage As the page names it; none are due in a stage that is not known or is closed.
 */
export function dueIn(
  stage: string | undefined,
  policy: WholePolicy,
): { stage: Stage; due: ElementId[] } | undefined {
  const current = stage === undefined ? undefined : findStage(stage, policy);
  if (current?.group !== 'open') return undefined;
  const due = elementIds.filter((element) => {
    const by = expectedBy(element, policy);
    return by !== undefined && by.order <= current.order;
  });
  return { stage: current, due };
}
