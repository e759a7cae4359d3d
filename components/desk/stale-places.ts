import { type Place, placeOf } from '../../lib/fields/places.ts';
import type { FieldRow } from '../../lib/judging/field-row.ts';
import { type Finding, findRule } from '../../lib/rules/index.ts';

/** Where the fields that a finding rests on can be seen as they are now, when they were seen before a save. */
export function stalePlacesOf({ rule, outcome, fields }: Finding, rows: readonly FieldRow[]): Place[] {
  if (outcome === 'not-applicable') return [];
  const { needs = [], uses = [] } = findRule(rule) ?? {};
  const rested = new Set<string>([...fields, ...needs, ...uses]);
  const stale = rows.filter(({ path, isStale }) => isStale && rested.has(path));
  return [...new Set(stale.map(({ path }) => placeOf(path)))];
}
