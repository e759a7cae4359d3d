import { type FieldPath, normaliseLabel, type RecordKind, recordKindOf } from '../fields/index.ts';
import { STANDARD_LABELS } from '../fields/standard-labels.ts';

type Paths = ReadonlyMap<string, FieldPath>;

const translations: ReadonlyMap<string, Record<RecordKind, Paths>> = new Map(
  Object.entries(STANDARD_LABELS).map(([lang, labels]) => {
    const byLabel = (kind: RecordKind): Paths =>
      new Map(
        (Object.entries(labels) as [FieldPath, readonly string[]][])
          .filter(([path]) => recordKindOf(path) === kind)
          .flatMap(([path, names]) => names.map((name) => [normaliseLabel(name), path])),
      );
    return [lang, { opportunity: byLabel('opportunity'), account: byLabel('account') }];
  }),
);

/** The standard field that Salesforce calls so in the page's language. Apart, for no surface needs it. */
export function translatedLabel(kind: RecordKind, label: string, lang: string): FieldPath | undefined {
  return translations.get(lang.slice(0, 2).toLowerCase())?.[kind].get(normaliseLabel(label));
}
