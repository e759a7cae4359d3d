import { type Condition, notApplicable } from './rule.ts';

/** Positions of the lost stages that a reason may be asked of; a duplicate needs none. */
const LOST = 8;
const UNQUALIFIED = 9;

/** The deal was won or lost, so that there is a reason for it (F-037). */
export const isWonOrLost: Condition = ({ deal, policy }) => {
  if (!deal.stage.known) return deal.stage.verdict;
  const { name, group, order } = deal.stage.value;
  if (group === 'won' || (group === 'lost' && order === LOST)) return undefined;
  const isAskedToo = group === 'lost' && order === UNQUALIFIED && policy.closing.isAskedOfUnqualified;
  return isAskedToo ? undefined : notApplicable(`No reason is asked for in ${name}.`);
};
