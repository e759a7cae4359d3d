import {
  type Field,
  type FieldPath,
  fields,
  isFieldPath,
  normaliseApiName,
  normaliseLabel,
  type RecordKind,
  recordKindOf,
} from '../fields/index.ts';
import type { FieldMapping, MappedNames } from '../fields/mapping.ts';

/** A field, and how far down its own list of names the match stands. */
export type Match = { path: FieldPath; preference: number };

/** One record kind's fields by API name and by label. */
export type FieldMap = { byApiName: Map<string, Match>; byLabel: Map<string, Match> };

/** "Created By" shows its date beside the user, and most layouts show no other. */
const ALSO_NAMED: Partial<Record<FieldPath, readonly string[]>> = {
  'opportunity.createdDate': ['CreatedById'],
};

function mapOf(kind: RecordKind): FieldMap {
  const map: FieldMap = { byApiName: new Map(), byLabel: new Map() };
  for (const [key, { apiNames, labels }] of Object.entries<Field>(fields[kind])) {
    const path = `${kind}.${key}` as FieldPath;
    addAll(map.byApiName, [...apiNames, ...(ALSO_NAMED[path] ?? [])].map(normaliseApiName), path);
    addAll(map.byLabel, labels.map(normaliseLabel), path);
  }
  return map;
}

function addAll(map: Map<string, Match>, names: readonly string[], path: FieldPath): void {
  names.forEach((name, preference) => {
    if (!map.has(name)) map.set(name, { path, preference });
  });
}

const fieldMaps: Record<RecordKind, FieldMap> = {
  opportunity: mapOf('opportunity'),
  account: mapOf('account'),
};

/** The field that an API name stands for; names with a package's prefix or in other letter case included. */
export function fieldByApiName(kind: RecordKind, apiName: string): Match | undefined {
  return fieldMaps[kind].byApiName.get(normaliseApiName(apiName));
}

/** The names that a policy adds for one record kind. */
export function mappedNames(kind: RecordKind, mapping: FieldMapping): FieldMap {
  const map: FieldMap = { byApiName: new Map(), byLabel: new Map() };
  for (const [path, { apiNames = [], labels = [] }] of Object.entries<MappedNames>(mapping)) {
    if (!isFieldPath(path) || recordKindOf(path) !== kind) continue;
    addAll(map.byApiName, apiNames.map(normaliseApiName), path);
    addAll(map.byLabel, labels.map(normaliseLabel), path);
  }
  return map;
}

/** The field that goes by a label. */
export function fieldByLabel(kind: RecordKind, label: string): Match | undefined {
  return fieldMaps[kind].byLabel.get(normaliseLabel(label));
}
