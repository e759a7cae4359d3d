import { continuesCut } from './cut-text.ts';
import { type Cell, locators, type SavedCell } from './reading.ts';

/** One place that shows a field; a field may have several. */
export type Candidate = {
  cell: SavedCell;
  isDraft: boolean;
  /** Position of the matched name in the field's own list; the first is the most trusted. */
  preference: number;
};

/**
 * The cell to believe: a draft, which carries what is saved beside it, else what is saved. Of several places
 * what is on screen, since a closed tab may be older; then the stronger locator and the preferred name. Two
 * equally good places that say different things are a conflict, not a choice.
 */
export function chooseCell(candidates: readonly [Candidate, ...Candidate[]]): Cell {
  const saved = bestOf(candidates.filter(({ isDraft }) => !isDraft));
  const draft = bestOf(candidates.filter(({ isDraft }) => isDraft));
  if (!draft) return withTarget(saved ?? candidates[0].cell, candidates);
  const believed: Cell = { ...withTarget(draft, candidates), draft: true };
  return saved ? { ...believed, saved: withTarget(saved, candidates) } : believed;
}

function bestOf(candidates: readonly Candidate[]): SavedCell | undefined {
  const ranked = candidates
    .map((candidate) => ({ cell: candidate.cell, rank: rankOf(candidate) }))
    .sort((a, b) => a.rank - b.rank);
  const [best] = ranked;
  if (!best) return undefined;
  const rivals = ranked.filter(({ rank }) => rank === best.rank);
  if (rivals.some(({ cell }) => !saysTheSame(cell, best.cell))) return { ...best.cell, problem: 'conflict' };
  return contradicting(best.cell, candidates) ?? best.cell;
}

/** Smaller is better; each line outweighs all below it. */
function rankOf({ cell, preference }: Candidate): number {
  const unusable = cell.problem ? 1 : 0;
  const offScreen = cell.offScreen ? 1 : 0;
  const locator = locators.indexOf(cell.locator);
  return ((unusable * 2 + offScreen) * 10 + locator) * 100 + preference;
}

/** A whole text in a closed tab is an old one when what is on screen begins in another way. */
function contradicting(best: SavedCell, candidates: readonly Candidate[]): SavedCell | undefined {
  if (!best.offScreen || best.problem) return undefined;
  return candidates.find(
    ({ cell }) => !cell.offScreen && cell.problem === 'cut-short' && !continuesCut(best.text, cell.text),
  )?.cell;
}

function saysTheSame(one: SavedCell, other: SavedCell): boolean {
  return one.text === other.text && one.target === other.target;
}

/** A lookup being edited shows no link; the same name elsewhere on the page still has it. */
function withTarget(cell: SavedCell, candidates: readonly Candidate[]): SavedCell {
  if (cell.target !== undefined || cell.text === '') return cell;
  const target = candidates.find((other) => other.cell.text === cell.text && other.cell.target)?.cell.target;
  return target === undefined ? cell : { ...cell, target };
}
