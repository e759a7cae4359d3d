import {
  type Field,
  type FieldPath,
  fields,
  normaliseApiName,
  normaliseLabel,
  type RecordKind,
} from '../../fields/index.ts';

/** A field and how far down its own list of names the match stands. */
export type Match = { path: FieldPath; field: Field; preference: number };

/** One record kind's fields by API name and by label. */
export type FieldMap = { byApiName: Map<string, Match>; byLabel: Map<string, Match> };

/** Names that say the same as a catalogue field on Lightning pages only. */
const LIGHTNING_API_NAMES: Partial<Record<FieldPath, readonly string[]>> = {
  'opportunity.createdDate': ['CreatedById'],
};

function mapOf(kind: RecordKind): FieldMap {
  const map: FieldMap = { byApiName: new Map(), byLabel: new Map() };
  for (const [key, field] of Object.entries<Field>(fields[kind])) {
    const path = `${kind}.${key}` as FieldPath;
    const apiNames = [...field.apiNames, ...(LIGHTNING_API_NAMES[path] ?? [])];
    apiNames.forEach((name, preference) => {
      addOnce(map.byApiName, normaliseApiName(name), { path, field, preference });
    });
    field.labels.forEach((label, preference) => {
      addOnce(map.byLabel, normaliseLabel(label), { path, field, preference });
    });
  }
  return map;
}

function addOnce(map: Map<string, Match>, name: string, match: Match): void {
  if (!map.has(name)) map.set(name, match);
}

export const fieldMaps: Record<RecordKind, FieldMap> = {
  opportunity: mapOf('opportunity'),
  account: mapOf('account'),
};
