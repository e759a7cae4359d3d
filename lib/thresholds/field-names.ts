import { type FieldPath, labelAt, recordKindOf } from '../fields/index.ts';
import type { MappedNames } from '../fields/mapping.ts';
import type { Policy, PolicyError } from '../policy/index.ts';
import { parsePolicy } from '../policy/parse-policy.ts';
import { fieldByApiName, fieldByLabel, type Match } from '../reading/field-map.ts';
import type { FieldNames } from '../reading/layout.ts';
import type { Applied } from './apply-edits.ts';
import { editable, type SparseDocument, withoutSetting, withSetting } from './sparse-document.ts';

/** Which of a field's two lists of names is edited. */
export type NameList = 'apiNames' | 'labels';

/** Names as lines to edit; labels may hold commas. */
export function nameLines(names: readonly string[] = []): string {
  return names.join('\n');
}

/** The names in lines; each once. */
export function namesIn(text: string): string[] {
  const names = text.split('\n').map((name) => name.trim());
  return [...new Set(names.filter(Boolean))];
}

/** The document with one list of a field's names, if it is then sound and no name means another field. */
export function applyNames(
  document: unknown,
  policy: Policy,
  path: FieldPath,
  list: NameList,
  names: readonly string[],
): Applied {
  const taken = names.flatMap((name, at) => takenBy(path, list, name, at));
  if (taken.length > 0) return { ok: false, errors: taken };
  const edited = withNames(document, path, { ...policy.fields[path], [list]: names });
  const parsed = parsePolicy(edited);
  return parsed.ok ? { ok: true, document: edited } : parsed;
}

/** The document with one more name for a field: the page's API name, which is surer, else its label. */
export function addNames(document: unknown, policy: Policy, path: FieldPath, added: FieldNames): Applied {
  const list: NameList = added.apiName === undefined ? 'labels' : 'apiNames';
  const name = added.apiName ?? added.label ?? '';
  const before = policy.fields[path]?.[list] ?? [];
  return applyNames(document, policy, path, list, [...new Set([...before, name])]);
}

/** The document without any name that was added. */
export function withoutNames(document: unknown): SparseDocument {
  return withoutSetting(document, 'fields');
}

/** The catalogue's own names come first on a page, so one of another field would never be found. */
function takenBy(path: FieldPath, list: NameList, name: string, at: number): PolicyError[] {
  const owner = ownerOf(path, list, name)?.path;
  if (owner === undefined || owner === path) return [];
  const place = `fields.${path}.${list}.${at}`;
  return [{ path: place, message: `${place}: “${name}” already means ${labelAt(owner)} (${owner})` }];
}

function ownerOf(path: FieldPath, list: NameList, name: string): Match | undefined {
  const kind = recordKindOf(path);
  return list === 'apiNames' ? fieldByApiName(kind, name) : fieldByLabel(kind, name);
}

/** A field's path holds a dot, so its names are set as part of the whole mapping; empty lists are not said. */
function withNames(document: unknown, path: FieldPath, { apiNames = [], labels = [] }: MappedNames) {
  const { [path]: _before, ...others } = editable(editable(document).fields);
  const names = {
    ...(apiNames.length > 0 ? { apiNames } : {}),
    ...(labels.length > 0 ? { labels } : {}),
  };
  const fields = Object.keys(names).length > 0 ? { ...others, [path]: names } : others;
  return Object.keys(fields).length > 0
    ? withSetting(document, 'fields', fields)
    : withoutSetting(document, 'fields');
}
