import type { FieldPath } from '../fields/index.ts';
import type { RelatedList, RelatedRow } from '../reading/lists.ts';
import type { SeenRelated } from '../reading/seen.ts';

/** More than a related list shows; the rest of its own page is left out. */
const MAX_REMEMBERED_ROWS = 30;
/** What rules ask of an account's other opportunities, and what they are called by. */
const ASKED: readonly FieldPath[] = [
  'opportunity.name',
  'opportunity.stage',
  'opportunity.type',
  'opportunity.closeDate',
  'opportunity.isWebDirect',
];

/** An account's opportunities as they are remembered for the pages of each of them. */
export function rememberRelated({ rows, isComplete }: RelatedList, seenAt: number): SeenRelated {
  return {
    rows: rows.slice(0, MAX_REMEMBERED_ROWS).map(asked),
    isComplete: isComplete && rows.length <= MAX_REMEMBERED_ROWS,
    seenAt,
  };
}

function asked({ record, cells }: RelatedRow): RelatedRow {
  const kept: RelatedRow['cells'] = {};
  for (const path of ASKED) if (cells[path]) kept[path] = cells[path];
  return { record, cells: kept };
}
