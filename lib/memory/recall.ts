import { type FieldPath, kindAt, recordKindOf } from '../fields/index.ts';
import { continuesCut } from '../reading/cut-text.ts';
import type { Cell, PageReading, SavedCell } from '../reading/reading.ts';
import type { RememberedCell, SeenHost, SeenPage, SeenRecord } from '../reading/seen.ts';
import type { ReadPage } from './remember.ts';
import { savedOf } from './saved-cell.ts';

/** A cell with where it is known from. */
export type Known<C extends SavedCell = SavedCell> = {
  cell: C;
  from: 'page' | 'memory';
  /** When it was last on screen, for what is not on screen now; milliseconds since the epoch. */
  seenAt?: number;
  /** It was seen before a save, so it may be older than the record. */
  isStale: boolean;
};

/** All that is known of one record, by field. */
export type KnownRecord = {
  /** What to believe: what is typed, else what is saved. */
  believed: Partial<Record<FieldPath, Known<Cell>>>;
  /** What is saved where `believed` holds a draft; a draft without one has no saved value that was seen. */
  saved: Partial<Record<FieldPath, Known>>;
};

type Seen = Pick<SeenPage, 'seenAt' | 'since'> & { page: ReadPage };

/**
 * The page's cells with what was seen of the record before. What is on screen now beats what is remembered;
 * what only a closed tab shows gives way to what was on screen since the page came up.
 */
export function recall(seen: Seen, record: SeenRecord | undefined, host: SeenHost | undefined): KnownRecord {
  const remembered = recalled(record, host);
  const known: KnownRecord = { believed: { ...remembered }, saved: {} };
  for (const [path, cell] of Object.entries(seen.page.cells) as [FieldPath, Cell][]) {
    const shown = savedOf(cell);
    const saved = shown ? newest(shown, remembered[path], seen, record?.savedAt) : remembered[path];
    if (cell.draft) {
      known.believed[path] = { cell: withTarget(cell, saved?.cell), from: 'page', isStale: false };
      if (saved) known.saved[path] = saved;
    } else if (saved) {
      known.believed[path] = saved;
    }
  }
  return known;
}

/** What is remembered of a record whose page is not looked at. */
export function recalled(
  record: SeenRecord | undefined,
  host: SeenHost | undefined,
): Partial<Record<FieldPath, Known>> {
  const known: Partial<Record<FieldPath, Known>> = {};
  if (!record) return known;
  for (const [path, cell] of Object.entries(record.cells) as [FieldPath, RememberedCell][]) {
    if (recordKindOf(path) !== record.kind || isOfOtherFormat(path, cell, host)) continue;
    const { seenAt, doubt, ...saved } = cell;
    const problem = doubt ?? saved.problem;
    known[path] = {
      cell: problem ? { ...saved, problem } : saved,
      from: 'memory',
      seenAt,
      isStale: isBefore(seenAt, record.savedAt),
    };
  }
  return known;
}

/** The user has changed how the CRM writes numbers and dates; words stay what they are. */
function isOfOtherFormat(path: FieldPath, { seenAt }: RememberedCell, host: SeenHost | undefined): boolean {
  return host !== undefined && kindAt(path) !== 'text' && seenAt < host.since;
}

function newest(
  shown: SavedCell,
  remembered: Known | undefined,
  { seenAt, since = seenAt }: Seen,
  savedAt: number | undefined,
): Known {
  const onPage: Known = { cell: shown, from: 'page', isStale: false };
  const wholeBefore = remembered && !remembered.cell.problem ? remembered : undefined;
  if (shown.problem === 'cut-short' && wholeBefore && continuesCut(wholeBefore.cell.text, shown.text)) {
    return wholeBefore;
  }
  const isBehind = wholeBefore?.seenAt !== undefined && wholeBefore.seenAt > since;
  // Another browser tab has shown something newer, and this one has not followed yet.
  if (!shown.offScreen && isBehind && !shown.problem && wholeBefore.cell.text !== shown.text)
    return { ...onPage, isStale: true };
  if (!shown.offScreen) return onPage;
  if (!remembered || remembered.seenAt === undefined) return { ...onPage, isStale: isBefore(since, savedAt) };
  if (remembered.cell.text !== shown.text) {
    return remembered.seenAt > since ? remembered : { ...onPage, isStale: isBefore(since, savedAt) };
  }
  // The same words, so they were on screen when they were remembered.
  return { ...onPage, seenAt: remembered.seenAt, isStale: remembered.isStale };
}

function isBefore(seenAt: number, savedAt: number | undefined): boolean {
  return savedAt !== undefined && seenAt < savedAt;
}

/** A lookup being edited shows no link; the name it had before still stands for the same record. */
function withTarget(cell: Cell, saved: SavedCell | undefined): Cell {
  if (cell.target !== undefined || !saved?.target || saved.text !== cell.text) return cell;
  return { ...cell, target: saved.target };
}

/** True for a page whose record could be read. */
export function isRead(seen: SeenPage | undefined): seen is SeenPage & { page: ReadPage } {
  return seen?.page.status === 'read';
}

/** Which record a page is about, whether it could be read or not. */
export function recordIn(page: PageReading | undefined): string | undefined {
  return page && 'record' in page ? page.record : undefined;
}
