import { describe, expect, it } from 'vitest';
import { type FieldPath, recordKindOf } from '../fields/index.ts';
import { STANDARD_LABELS } from '../fields/standard-labels.ts';
import { fieldByLabel } from './field-map.ts';

const all = Object.entries(STANDARD_LABELS).flatMap(([lang, labels]) =>
  Object.entries(labels).flatMap(([path, names]) =>
    names.map((name) => ({ lang, name, path: path as FieldPath })),
  ),
);

describe('a standard field’s label in another language', () => {
  it.each(all)('$name stands in $lang for $path', ({ lang, name, path }) => {
    expect(fieldByLabel(recordKindOf(path), name, `${lang}-XX`)?.path).toBe(path);
  });

  it('is any field’s on pages in other languages', () => {
    expect(fieldByLabel('opportunity', 'Phase', 'en-US')).toBeUndefined();
    expect(fieldByLabel('opportunity', 'Phase')).toBeUndefined();
  });

  it('counts with either apostrophe, and English ones count as well', () => {
    expect(fieldByLabel('opportunity', 'Nom de l’opportunité', 'fr')?.path).toBe('opportunity.name');
    expect(fieldByLabel('opportunity', 'Close Date', 'fr')?.path).toBe('opportunity.closeDate');
  });
});
