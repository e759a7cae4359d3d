import { type FieldPath, normaliseApiName, normaliseLabel, type RecordKind } from '../fields/index.ts';
import { type FieldMapping, MAX_MAPPED_NAMES } from '../fields/mapping.ts';
import { type FieldMap, fieldByApiName, fieldByLabel, type Match, mappedNames } from './field-map.ts';
import type { RawField } from './raw.ts';
import type { Locator } from './reading.ts';

/** Which field a place on a page shows, and how that is known. */
export type Recognised = Match & { locator: Locator };

/** Tells which field a place shows; `undefined` for what is not one of Squeaky's. */
export type Matcher = (field: RawField) => Recognised | undefined;

/** Tells which field a label stands for in the page's language. */
type Translated = (label: string) => FieldPath | undefined;

/**
 * A matcher for one kind of record: by API name, else by label, else by the names that the policy adds, so
 * that a mapping never takes away what is already known.
 *
 * @param translated Tells standard fields by their labels in the page's language.
 */
export function matcherFor(kind: RecordKind, mapping: FieldMapping, translated?: Translated): Matcher {
  const mapped = mappedNames(kind, mapping);
  return (field) => knownField(field, kind, translated) ?? mappedField(field, mapped);
}

function labelled(kind: RecordKind, label: string, translated?: Translated): Match | undefined {
  const known = fieldByLabel(kind, label);
  const path = known ? undefined : translated?.(label);
  return path ? { path, preference: 0 } : known;
}

function knownField(
  { part, apiName, label }: RawField,
  kind: RecordKind,
  translated: Translated | undefined,
): Recognised | undefined {
  if (part === 'header') return { path: `${kind}.name`, preference: 0, locator: 'highlights' };
  if (part === 'path') {
    return kind === 'opportunity' ? { path: 'opportunity.stage', preference: 0, locator: 'path' } : undefined;
  }
  const byName = apiName === undefined ? undefined : fieldByApiName(kind, apiName);
  if (byName) return { ...byName, locator: 'api-name' };
  const byLabel = label === undefined ? undefined : labelled(kind, label, translated);
  return byLabel && { ...byLabel, locator: part === 'highlights' ? 'highlights' : 'label' };
}

/** Added names rank by API name, then by label, each in the order written. */
function mappedField({ part, apiName, label }: RawField, { byApiName, byLabel }: FieldMap) {
  if (part === 'header' || part === 'path') return undefined;
  const byName = apiName === undefined ? undefined : byApiName.get(normaliseApiName(apiName));
  const match = byName ?? (label === undefined ? undefined : byLabel.get(normaliseLabel(label)));
  if (!match) return undefined;
  const { path, preference } = match;
  const locator: Locator = 'mapping';
  return { path, locator, preference: byName ? preference : preference + MAX_MAPPED_NAMES };
}
