import type { FieldPath } from '../fields/index.ts';
import { continuesCut } from '../reading/cut-text.ts';
import { type Cell, MAX_REMEMBERED_TEXT, type PageReading, type SavedCell } from '../reading/reading.ts';
import type { RememberedCell, SeenRecord } from '../reading/seen.ts';
import { mergeEvidence } from './merge-evidence.ts';
import { rememberRelated } from './remember-related.ts';
import { savedOf } from './saved-cell.ts';

export type ReadPage = Extract<PageReading, { status: 'read' }>;
type Cells = Partial<Record<FieldPath, RememberedCell>>;

/** A look at a record's page, and what the same browser tab showed of the same record just before. */
export type Look = { url: string; page: ReadPage; previous: ReadPage | undefined; seenAt: number };

/**
 * The memory of a record after one more look: what is on screen is remembered as seen now, whatever is not on
 * the page stays as it was. `undefined` while nothing saved was seen.
 *
 * A save is seen when a value changes between two looks, or when a draft gives way to what was typed. The
 * moment is kept, because what was seen before it may be older than the record.
 */
export function remember(record: SeenRecord | undefined, look: Look): SeenRecord | undefined {
  const { url, page, seenAt } = look;
  const known = record?.cells ?? {};
  const cells: Cells = { ...known };
  let isSaved = false;
  for (const [path, cell] of Object.entries(page.cells) as [FieldPath, Cell][]) {
    const field = lookAt(known[path], cell, look.previous?.cells[path], seenAt);
    if (field.cell) cells[path] = field.cell;
    isSaved ||= field.isSaved;
  }
  if (!record && Object.keys(cells).length === 0) return undefined;
  const savedAt = isSaved ? seenAt : record?.savedAt;
  return {
    ...record,
    version: 2,
    kind: page.kind,
    url,
    seenAt,
    ...(savedAt === undefined ? {} : { savedAt }),
    cells: withinBounds(cells),
    evidence: mergeEvidence(record?.evidence, page.evidence),
    ...(page.related ? { related: rememberRelated(page.related, seenAt) } : {}),
  };
}

type Field = { cell: RememberedCell | undefined; isSaved: boolean };

/** @param before What the same tab showed of the field just before. */
function lookAt(
  known: RememberedCell | undefined,
  now: Cell,
  before: Cell | undefined,
  seenAt: number,
): Field {
  const shown = savedOf(now);
  const unchanged = { cell: known, isSaved: false };
  if (!shown) return unchanged;
  if (shown.problem) return { cell: doubted(known, shown, seenAt), isSaved: false };
  const shownBefore = savedOf(before);
  const isStill = shownBefore?.text === shown.text;
  if (shown.offScreen && (isStill || !shownBefore)) return unchanged;
  // Another tab has shown something newer; this one has not followed yet.
  if (isStill && known && known.text !== shown.text && !known.doubt) return unchanged;
  const { offScreen: _, ...cell } = shown;
  return {
    cell: { ...cell, seenAt },
    isSaved:
      isChange(shownBefore, shown) || isChange(known, shown) || isTyped(before, now, known !== undefined),
  };
}

/**
 * A field that cannot be read now: what was read before is no value any more, unless the beginning that is
 * shown fits it. It is kept to be compared with, because a page that is being saved passes through this.
 */
function doubted(
  known: RememberedCell | undefined,
  shown: SavedCell,
  seenAt: number,
): RememberedCell | undefined {
  const { problem } = shown;
  if (!problem || shown.offScreen) return known;
  if (!known || known.problem) return { ...shown, seenAt };
  if (problem === 'cut-short' && continuesCut(known.text, shown.text)) return known;
  return { ...known, doubt: problem };
}

/** One place that says something else: another place may only write the same value in another way. */
function isChange(before: SavedCell | undefined, now: SavedCell): boolean {
  if (!before || before.problem || before.text === now.text) return false;
  return before.locator === now.locator && before.label === now.label && before.apiName === now.apiName;
}

/** What was typed stands there as saved, and nothing else tells whether it stood there before. */
function isTyped(before: Cell | undefined, now: Cell, isKnown: boolean): boolean {
  if (isKnown || !before?.draft || before.saved || now.draft) return false;
  return before.text === now.text;
}

/** The longest texts are forgotten first; a shortened one would be another value. */
function withinBounds(cells: Cells): Cells {
  const entries = Object.entries(cells).sort(([, a], [, b]) => a.text.length - b.text.length);
  let room = MAX_REMEMBERED_TEXT;
  return Object.fromEntries(
    entries.filter(([, { text }]) => {
      room -= text.length;
      return room >= 0;
    }),
  );
}
