import { notApplicable, onKind } from './rule.ts';

/** The deal was won or lost, so that there is a reason for it (F-037). A duplicate needs none. */
export const isWonOrLost = onKind(({ deal, policy }) => {
  if (!deal.stage.known) return deal.stage.verdict;
  const { name, group, order } = deal.stage.value;
  const { lostStage, unqualifiedStage } = policy.process;
  if (group === 'won' || (group === 'lost' && order === lostStage)) return undefined;
  const isAskedToo = group === 'lost' && order === unqualifiedStage && policy.closing.isAskedOfUnqualified;
  return isAskedToo ? undefined : notApplicable(`No reason is asked for in ${name}.`);
});
