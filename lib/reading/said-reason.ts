import type { FieldPath } from '../fields/index.ts';
import type { Candidate } from './choose-cell.ts';
import type { SavedCell } from './reading.ts';

type Candidates = [Candidate, ...Candidate[]];

const REASONS: readonly FieldPath[] = ['opportunity.closedReason', 'opportunity.closedReasonDetails'];
/** No letter or digit, or a picklist's entry for nothing: `--None--`, in any language. */
const SAYS_NOTHING = /^(?:[^\p{L}\p{N}]*|--.*--)$/u;

/**
 * Records have a field for why they were won and another for why they were lost, and a deal is one or the
 * other: the one that says nothing is left out beside the one that does.
 */
export function saidReason(path: FieldPath, all: Candidates): Candidates {
  if (!REASONS.includes(path)) return all;
  const said = all.filter(({ cell }) => !SAYS_NOTHING.test(cell.text));
  if (said.length === 0) return all;
  const [first, ...others] = all.filter(({ cell }) => said.some((one) => isSameField(one.cell, cell)));
  return first ? [first, ...others] : all;
}

function isSameField(one: SavedCell, other: SavedCell): boolean {
  const isSameName = one.apiName !== undefined && one.apiName === other.apiName;
  return isSameName || (one.label !== undefined && one.label === other.label);
}
