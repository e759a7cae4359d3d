import type { FieldPath } from '../../fields/index.ts';
import { type Cell, type Locator, locators } from '../../reading/reading.ts';

/** One place on the page that shows a field; a field may have several. */
export type Candidate = {
  path: FieldPath;
  cell: Cell;
  /** Position of the API name or label in the field's own list; the first is the most trusted. */
  preference: number;
  /** Where it stands, to ask whether it is on screen when two places disagree. */
  element: Element;
};

/**
 * One cell per field. A draft beats what is saved; then the stronger locator, the preferred name, and what
 * is on screen. Two equally good places that say different things are a conflict, not a choice.
 */
export function chooseCells(
  candidates: readonly Candidate[],
  isOnScreen: (element: Element) => boolean,
): Partial<Record<FieldPath, Cell>> {
  const cells: Partial<Record<FieldPath, Cell>> = {};
  for (const [path, own] of groupByPath(candidates)) cells[path] = choose(own, isOnScreen);
  return cells;
}

function groupByPath(candidates: readonly Candidate[]): Map<FieldPath, [Candidate, ...Candidate[]]> {
  const byPath = new Map<FieldPath, [Candidate, ...Candidate[]]>();
  for (const candidate of candidates) {
    const own = byPath.get(candidate.path);
    if (own) own.push(candidate);
    else byPath.set(candidate.path, [candidate]);
  }
  return byPath;
}

function choose(own: [Candidate, ...Candidate[]], isOnScreen: (element: Element) => boolean): Cell {
  if (own.length === 1) return own[0].cell;
  const ranked = own
    .map((candidate) => ({ candidate, rank: rankOf(candidate, isOnScreen(candidate.element)) }))
    .sort((a, b) => a.rank - b.rank);
  const [best] = ranked as [(typeof ranked)[number]];
  const { cell } = best.candidate;
  const rivals = ranked.filter(({ rank }) => rank === best.rank);
  if (rivals.some(({ candidate }) => !saysTheSame(candidate.cell, cell)))
    return { ...cell, problem: 'conflict' };
  return withTarget(cell, own);
}

/** Smaller is better; each line outweighs all below it. */
function rankOf({ cell, preference }: Candidate, onScreen: boolean): number {
  const draft = cell.draft ? 0 : 1;
  const unusable = cell.problem ? 1 : 0;
  const locator = locators.indexOf(cell.locator satisfies Locator);
  return (((draft * 2 + unusable) * 10 + locator) * 100 + preference) * 2 + (onScreen ? 0 : 1);
}

function saysTheSame(one: Cell, other: Cell): boolean {
  return one.text === other.text && one.target === other.target;
}

/** A lookup being edited shows no link; the same name elsewhere on the page still has it. */
function withTarget(cell: Cell, own: readonly Candidate[]): Cell {
  if (cell.target !== undefined || cell.text === '') return cell;
  const target = own.find((other) => other.cell.text === cell.text && other.cell.target)?.cell.target;
  return target === undefined ? cell : { ...cell, target };
}
