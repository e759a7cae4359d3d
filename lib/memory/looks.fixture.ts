import type { FieldPath } from '../fields/index.ts';
import type { Cell, LocaleEvidence } from '../reading/reading.ts';
import type { SeenPage, SeenRecord } from '../reading/seen.ts';
import { type ReadPage, remember } from './remember.ts';

/* One opportunity, looked at again and again. */

export const evidence: LocaleEvidence = { lang: 'en-US', samples: [], dateExamples: [] };
export const url = 'https://acme.lightning.force.com/lightning/r/Opportunity/006000000000001/view';

export type ShownCells = Partial<Record<FieldPath, string | (Partial<Cell> & { text: string })>>;

/** A page that shows fields by their API names, on screen unless they say otherwise. */
export function pageOf(cells: ShownCells, own: LocaleEvidence = evidence): ReadPage {
  const entries = Object.entries(cells).map(([path, cell]) => [
    path,
    { locator: 'api-name', ...(typeof cell === 'string' ? { text: cell } : cell) },
  ]);
  return {
    status: 'read',
    kind: 'opportunity',
    record: '006000000000001',
    cells: Object.fromEntries(entries),
    evidence: own,
  };
}

/** A look at a moment; `tab` tells looks of one browser tab from those of another. */
export type At = { at: number; tab?: string; shows: ShownCells; evidence?: LocaleEvidence };

/** What is remembered after these looks, in this order. */
export function rememberedAfter(...looks: readonly At[]): SeenRecord {
  const shown = new Map<string, ReadPage>();
  let record: SeenRecord | undefined;
  for (const { at, tab = 'one', shows, evidence: own } of looks) {
    const page = pageOf(shows, own);
    record = remember(record, { url, page, previous: shown.get(tab), seenAt: at });
    shown.set(tab, page);
  }
  if (!record) throw new Error('Nothing was remembered.');
  return record;
}

/** A page as it is stored. */
export function seenAs(page: ReadPage, seenAt: number, since = seenAt): SeenPage & { page: ReadPage } {
  return { version: 1, reader: 'salesforce-lightning', url, seenAt, since, page };
}
