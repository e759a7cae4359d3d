import { accountFields } from './account.ts';
import type { Field, FieldKind } from './field.ts';
import { opportunityFields } from './opportunity.ts';

export type { Field, FieldKind } from './field.ts';
export { normaliseApiName, normaliseLabel } from './field.ts';

/** The kinds of record Squeaky judges. */
export type RecordKind = 'opportunity' | 'account';

export type OpportunityField = keyof typeof opportunityFields;
export type AccountField = keyof typeof accountFields;
/** A field with its record: `opportunity.closeDate`, `account.segment`. */
export type FieldPath = `opportunity.${OpportunityField}` | `account.${AccountField}`;

/** Every known field by record and key. */
export const fields = { opportunity: opportunityFields, account: accountFields } as const satisfies Record<
  RecordKind,
  Record<string, Field>
>;

type KindsByPath = {
  [K in OpportunityField as `opportunity.${K}`]: (typeof opportunityFields)[K]['kind'];
} & {
  [K in AccountField as `account.${K}`]: (typeof accountFields)[K]['kind'];
};
/** The kind of the field at a path, as a type. */
export type KindOf<P extends FieldPath> = KindsByPath[P];

/** A path taken apart once, since every rule asks for many. */
export type CatalogueEntry = {
  record: RecordKind;
  key: string;
  field: Field;
  /** Counted from 0 in catalogue order. */
  place: number;
};

const catalogue = new Map<string, CatalogueEntry>(
  Object.entries(fields)
    .flatMap(([record, byKey]) =>
      Object.entries(byKey).map(([key, field]) => ({ record: record as RecordKind, key, field })),
    )
    .map((entry, place) => [`${entry.record}.${entry.key}`, { ...entry, place }]),
);

/** All paths, opportunity first, in catalogue order. */
export const fieldPaths = [...catalogue.keys()] as FieldPath[];

export function isFieldPath(path: string): path is FieldPath {
  return catalogue.has(path);
}

/** Record, key and field of a path. */
export function entryAt(path: FieldPath): CatalogueEntry {
  const entry = catalogue.get(path);
  if (!entry) throw new RangeError(`no field ${path}`);
  return entry;
}

/** The catalogue's field at a path. */
export function fieldAt(path: FieldPath): Field {
  return entryAt(path).field;
}

export function kindAt(path: FieldPath): FieldKind {
  return fieldAt(path).kind;
}

/** How Squeaky calls the field in its own sentences. */
export function labelAt(path: FieldPath): string {
  return fieldAt(path).labels[0] ?? path;
}

/** `opportunity.closeDate` → `opportunity`. */
export function recordKindOf(path: FieldPath): RecordKind {
  return entryAt(path).record;
}

/** `opportunity.closeDate` → `closeDate`. */
export function keyOf(path: FieldPath): string {
  return entryAt(path).key;
}
