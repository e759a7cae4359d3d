import { type Cell, locators } from './reading.ts';

/** One place that shows a field; a field may have several. */
export type Candidate = {
  cell: Cell;
  /** Position of the matched name in the field's own list; the first is the most trusted. */
  preference: number;
  isOffScreen: boolean;
};

/**
 * The cell to believe. A draft beats what is saved; then what is on screen, since a closed tab may be older;
 * then the stronger locator and the preferred name. Two equally good places that say different things are a conflict, not a choice.
 */
export function chooseCell(candidates: readonly [Candidate, ...Candidate[]]): Cell {
  const ranked = candidates
    .map((candidate) => ({ cell: candidate.cell, rank: rankOf(candidate) }))
    .sort((a, b) => a.rank - b.rank);
  const [{ cell, rank }] = ranked as [(typeof ranked)[number]];
  const rivals = ranked.filter((other) => other.rank === rank);
  if (rivals.some((other) => !saysTheSame(other.cell, cell))) return { ...cell, problem: 'conflict' };
  return withTarget(cell, candidates);
}

/** Smaller is better; each line outweighs all below it. */
function rankOf({ cell, preference, isOffScreen }: Candidate): number {
  const draft = cell.draft ? 0 : 1;
  const unusable = cell.problem ? 1 : 0;
  const offScreen = isOffScreen ? 1 : 0;
  const locator = locators.indexOf(cell.locator);
  return (((draft * 2 + unusable) * 2 + offScreen) * 10 + locator) * 100 + preference;
}

function saysTheSame(one: Cell, other: Cell): boolean {
  return one.text === other.text && one.target === other.target;
}

/** A lookup being edited shows no link; the same name elsewhere on the page still has it. */
function withTarget(cell: Cell, candidates: readonly Candidate[]): Cell {
  if (cell.target !== undefined || cell.text === '') return cell;
  const target = candidates.find((other) => other.cell.text === cell.text && other.cell.target)?.cell.target;
  return target === undefined ? cell : { ...cell, target };
}
