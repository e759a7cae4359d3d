import { defaultPolicy } from '../policy/default-policy.ts';
import { POLICY_VERSION } from '../policy/migrations.ts';

/** A policy document that says only what differs from the handbook's. */
export type SparseDocument = Record<string, unknown>;

/**
 * The document with one setting changed, everything else as it was. A setting with the handbook's own
 * value is left out, so that a later handbook still reaches whoever did not change it.
 * @param path `thresholds.smb.deck.amount`
 */
export function withSetting(document: unknown, path: string, value: unknown): SparseDocument {
  const keys = path.split('.');
  if (value === settingAt(defaultPolicy, keys)) return withoutSetting(document, path);
  return { version: POLICY_VERSION, ...set(document, keys, value) };
}

/** The document without one setting, and without the objects that are empty then. */
export function withoutSetting(document: unknown, path: string): SparseDocument {
  return { version: POLICY_VERSION, ...remove(document, path.split('.')) };
}

/** A stored document as one to edit; anything that is none becomes an empty one. */
export function editable(document: unknown): SparseDocument {
  return isObject(document) ? document : {};
}

function set(document: unknown, [key, ...rest]: readonly string[], value: unknown): SparseDocument {
  const base = editable(document);
  if (key === undefined) return base;
  return { ...base, [key]: rest.length === 0 ? value : set(base[key], rest, value) };
}

function remove(document: unknown, [key, ...rest]: readonly string[]): SparseDocument {
  if (!isObject(document) || key === undefined) return {};
  const { [key]: inner, ...others } = document;
  if (rest.length === 0 || inner === undefined) return others;
  if (!isObject(inner)) return document;
  const left = remove(inner, rest);
  return Object.keys(left).length === 0 ? others : { ...document, [key]: left };
}

function settingAt(document: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), document);
}

function isObject(value: unknown): value is SparseDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
