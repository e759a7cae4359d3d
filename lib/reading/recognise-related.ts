import type { FieldPath } from '../fields/index.ts';
import type { RelatedList, RelatedRow } from './lists.ts';
import type { Matcher } from './match-field.ts';
import type { RawCell, RawRelated } from './raw-lists.ts';
import type { Cell, RecordAddress } from './reading.ts';
import { isSameRecord } from './same-record.ts';

/**
 * Tells which fields a list of opportunities shows, by API name, else by label. `undefined` for a list of
 * an account that is not the page's own, or not known to be.
 *
 * @param account Id of the account that the page is of, or links to.
 * @param matchOf For fields of opportunities.
 */
export function recogniseRelated(
  { account: listed, rows, isComplete }: RawRelated,
  { record }: RecordAddress,
  account: string | undefined,
  matchOf: Matcher,
): RelatedList | undefined {
  if (account === undefined || !isSameRecord(listed, account)) return undefined;
  const others = rows.filter((row) => !isSameRecord(row.record, record));
  return {
    rows: others.map((row): RelatedRow => ({ record: row.record, cells: cellsOf(row.cells, matchOf) })),
    isComplete,
  };
}

/** The first column of a field counts; a list seldom has two. */
function cellsOf(raw: readonly RawCell[], matchOf: Matcher): RelatedRow['cells'] {
  const cells: Partial<Record<FieldPath, Cell>> = {};
  for (const { text, ...names } of raw) {
    const match = matchOf({ part: 'item', text, ...names });
    if (match)
      cells[match.path] ??= { text, locator: match.locator, ...(names.label ? { label: names.label } : {}) };
  }
  return cells;
}
