import type { FieldPath, RecordKind } from '../fields/index.ts';
import type { FieldMapping } from '../fields/mapping.ts';
import { matcherFor } from './match-field.ts';
import type { RawField, RawPage } from './raw.ts';
import type { Locator, PageReading } from './reading.ts';

/** What a page's field is called, never what it holds. */
export type FieldNames = { apiName?: string; label?: string };

/** What the pages of one kind of record showed in this browser session: names and places, no values. */
export type SeenLayout = {
  version: 1;
  /** How each field was found when it was last on a page. */
  found: Partial<Record<FieldPath, Locator>>;
  /** Fields of the last page that are none of Squeaky's, in the page's order. */
  unmatched: FieldNames[];
};

/** More would not be looked through; a layout with more is cut. */
export const MAX_UNMATCHED = 200;

/** A layout with one more page in it; `undefined` when the page showed no record. */
export function layoutWith(
  before: SeenLayout | undefined,
  raw: RawPage,
  page: PageReading,
  mapping: FieldMapping,
): SeenLayout | undefined {
  if (raw.status !== 'read' || page.status !== 'read') return undefined;
  const found = Object.entries(page.cells).map(([path, { locator }]) => [path, locator]);
  return {
    version: 1,
    found: { ...before?.found, ...Object.fromEntries(found) },
    unmatched: unmatchedIn(raw.fields, raw.kind, mapping),
  };
}

/** The fields of the last page that a mapping, perhaps a newer one than the page was read with, leaves. */
export function unmatchedBy(
  layout: SeenLayout | undefined,
  kind: RecordKind,
  mapping: FieldMapping,
): FieldNames[] {
  const matchOf = matcherFor(kind, mapping);
  return layout?.unmatched.filter((names) => !matchOf({ part: 'item', text: '', ...names })) ?? [];
}

function unmatchedIn(fields: readonly RawField[], kind: RecordKind, mapping: FieldMapping): FieldNames[] {
  const matchOf = matcherFor(kind, mapping);
  const all = new Map<string, FieldNames>();
  for (const field of fields) {
    if (matchOf(field)) continue;
    const names = namesOf(field);
    const key = names.apiName ?? names.label;
    // The highlights repeat fields of the details by label; one with its API name says more.
    if (key !== undefined && !all.has(key)) all.set(key, names);
  }
  const named = new Set([...all.values()].flatMap(({ apiName, label }) => (apiName && label ? label : [])));
  return [...all.values()]
    .filter(({ apiName, label }) => apiName !== undefined || !named.has(label ?? ''))
    .slice(0, MAX_UNMATCHED);
}

function namesOf({ apiName, label }: RawField): FieldNames {
  return { ...(apiName ? { apiName } : {}), ...(label ? { label } : {}) };
}
