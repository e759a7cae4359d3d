import { table } from '../table.ts';
import { wrap } from './wrap.ts';

/** The last two columns hold sentences, which take what the others leave. */
const SENTENCES = 2;
/** A sentence in a narrower column can no longer be read. */
const LEAST = 28;
/** What a deal is called in a list is cut to lines of so much. */
const MOST = 31;
/** Between two columns of a table. */
const GAP = 2;

/** Findings as a table of some width, or one below the other where a table would be too narrow to read. */
export function findingTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const names = head.slice(0, -SENTENCES).map((title, column) => widthOf(title, column, rows, MOST));
  const room = width - names.reduce((sum, taken) => sum + taken + GAP, GAP);
  if (room < SENTENCES * LEAST) return rows.map((row) => stacked(row, width)).join('\n');
  const first = widthOf('', head.length - SENTENCES, rows, Math.floor(room / SENTENCES));
  const widths = [...names, first, room - first];
  return table(
    head,
    rows.flatMap((row) => linesOf(row, widths)),
  );
}

function widthOf(title: string, column: number, rows: readonly (readonly string[])[], most: number): number {
  return Math.min(most, Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
}

/** One finding, as many lines as its longest cell needs. */
function linesOf(row: readonly string[], widths: readonly number[]): string[][] {
  const cells = row.map((cell, column) => wrap(cell, widths[column] ?? LEAST));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => cells.map((cell) => cell[line] ?? ''));
}

function stacked(row: readonly string[], width: number): string {
  const sentences = row.slice(-SENTENCES).filter(Boolean);
  const indented = sentences.flatMap((sentence) => wrap(sentence, Math.max(LEAST, width - GAP)));
  return [row.slice(0, -SENTENCES).filter(Boolean).join('  '), ...indented.map((line) => `  ${line}`)].join(
    '\n',
  );
}
