import type { Cell, SavedCell } from '../reading/reading.ts';

/** What a page shows as saved of one field; `undefined` when it shows only what is being typed. */
export function savedOf(cell: Cell | undefined): SavedCell | undefined {
  return cell?.draft ? cell.saved : cell;
}
