import type { FieldPath } from './index.ts';

/** What else a field is called in an organisation: names beyond the ones in the catalogue. */
export type MappedNames = { apiNames?: readonly string[]; labels?: readonly string[] };

/** An organisation's own names by field. */
export type FieldMapping = { readonly [P in FieldPath]?: MappedNames };

/** Names of one sort for one field; written by hand, so that a longer list is a mistake. */
export const MAX_MAPPED_NAMES = 20;
