type Document = Readonly<Record<string, unknown>>;

/** A policy nests a handful of levels; a deeper document is hostile or broken. */
const MAX_DEPTH = 12;

/**
 * Lays one document over another: objects key by key, anything else (lists, numbers, `null`) as a whole.
 * Neither argument is changed, and keys that reach into prototypes are ignored.
 */
export function mergeDocuments(base: unknown, over: unknown, depth = 0): unknown {
  if (!isDocument(base) || !isDocument(over) || depth > MAX_DEPTH) return over;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    if (key === '__proto__') continue;
    merged[key] = mergeDocuments(Object.hasOwn(base, key) ? base[key] : undefined, value, depth + 1);
  }
  return merged;
}

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
