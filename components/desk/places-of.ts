import { isFieldPath } from '../../lib/fields/index.ts';
import { type Place, placeOf } from '../../lib/fields/places.ts';
import type { FieldRow } from '../../lib/judging/field-row.ts';
import type { ListName } from '../../lib/judging/list-row.ts';
import type { Finding } from '../../lib/rules/index.ts';
import { list } from '../../lib/rules/words.ts';

/** Where the fields that a finding misses can be found; empty when they are here but not understood. */
export function placesOf(finding: Finding, rows: readonly FieldRow[]): Place[] {
  const absent = new Set(rows.filter(({ fact }) => fact.state === 'absent').map(({ path }) => path));
  const missing = finding.fields.filter(isFieldPath).filter((path) => absent.has(path));
  const lists = finding.fields.flatMap((name) => (isList(name) ? placeOfList(name) : []));
  return [...new Set([...missing.map(placeOf), ...lists])];
}

const LIST_PLACES: Readonly<Record<ListName, Place>> = {
  activities: 'Activity tab',
  siblings: 'account page',
};

function isList(name: string): name is ListName {
  return Object.hasOwn(LIST_PLACES, name);
}

/** Where a seller finds a list. */
export function placeOfList(list: ListName): Place {
  return LIST_PLACES[list];
}

/** Places of several findings, the one that settles most of them first. */
export function placesOfAll(findings: readonly Finding[], rows: readonly FieldRow[]): Place[] {
  const counts = new Map<Place, number>();
  for (const place of findings.flatMap((finding) => placesOf(finding, rows))) {
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([place]) => place);
}

/** `the Command Plan`, `the Details tab and the account page`. */
export function placeWords(places: readonly Place[]): string {
  return list(places.map((place) => `the ${place}`));
}
