import { type Policy, segmentKeys } from './index.ts';

/** One number, word or list of a policy, with a value for all deals or one for each segment. */
export type Setting = {
  /** `thresholds.*.deck.amount` */
  path: string;
  /** In the order of `segmentKeys`, or a single one; `null` where nothing is set. */
  values: readonly unknown[];
};

/** The settings at and below a path, where `*` stands for each segment; none when there is no such path. */
export function settingsAt(policy: Policy, path: string): Setting[] {
  const paths = path.includes('*') ? segmentKeys.map((key) => path.replace('*', key)) : [path];
  const found = paths.map((one) => valueAt(policy, one.split('.')));
  if (found.includes(undefined)) return [];
  return leavesOf(found).map((leaf) => ({
    path: [path, ...leaf].join('.'),
    values: found.map((value) => valueAt(value, leaf) ?? null),
  }));
}

function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}

/** The keys that lead to each value that is no object, over all segments. */
function leavesOf(values: readonly unknown[]): string[][] {
  const objects = values.filter(isObject);
  if (objects.length === 0) return [[]];
  const keys = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  return keys.flatMap((key) => leavesOf(objects.map((object) => object[key])).map((leaf) => [key, ...leaf]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
