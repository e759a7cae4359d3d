import { describe, expect, it } from 'vitest';
import { type FieldPath, recordKindOf } from '../fields/index.ts';
import { STANDARD_LABELS } from '../fields/standard-labels.ts';
import { translatedLabel } from './translated-label.ts';

const all = Object.entries(STANDARD_LABELS).flatMap(([lang, labels]) =>
  Object.entries(labels).flatMap(([path, names]) =>
    names.map((name) => ({ lang, name, path: path as FieldPath })),
  ),
);

describe('a standard field’s label in another language', () => {
  it.each(all)('$name stands in $lang for $path', ({ lang, name, path }) => {
    expect(translatedLabel(recordKindOf(path), name, `${lang}-XX`)).toBe(path);
  });

  it('is any field’s on pages in other languages', () => {
    expect(translatedLabel('opportunity', 'Phase', 'en-US')).toBeUndefined();
    expect(translatedLabel('opportunity', 'Phase', '')).toBeUndefined();
  });

  it('counts with either apostrophe', () => {
    expect(translatedLabel('opportunity', 'Nom de l’opportunité', 'fr')).toBe('opportunity.name');
  });
});
