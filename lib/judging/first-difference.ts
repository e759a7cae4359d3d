/** Where two JSON values differ first, and how. */
export type Difference = {
  /** `findings.3.outcome`; empty for the values themselves. */
  path: string;
  /** `undefined` where only one of the two has the place. */
  was: unknown;
  is: unknown;
};

/** The first difference between two JSON values, in the order of the first one; `undefined` for equal ones. */
export function firstDifference(was: unknown, is: unknown, path = ''): Difference | undefined {
  if (Object.is(was, is)) return undefined;
  if (!isHolder(was) || !isHolder(is) || Array.isArray(was) !== Array.isArray(is)) return { path, was, is };
  const keys = new Set([...Object.keys(was), ...Object.keys(is)]);
  for (const key of keys) {
    const found = firstDifference(at(was, key), at(is, key), path ? `${path}.${key}` : key);
    if (found) return found;
  }
  return undefined;
}

function at(holder: object, key: string): unknown {
  return Object.hasOwn(holder, key) ? Reflect.get(holder, key) : undefined;
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
