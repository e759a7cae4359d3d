import type * as z from 'zod/mini';

/** One thing wrong with a document. */
export type LocatedError = {
  /** `opportunity.closeDate`; empty for the document itself. */
  path: string;
  /** `opportunity.closeDate: expected text, a number or null` */
  message: string;
};

/** Enough to mend a document by. */
const MAX_ERRORS = 50;

export type Read<T> = { ok: true; value: T } | { ok: false; errors: LocatedError[] };

/** Reads a value by a schema whose messages say what was expected. Never throws. */
export function readBy<T>(schema: z.ZodMiniType<T>, value: unknown): Read<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, errors: parsed.error.issues.flatMap(locate).slice(0, MAX_ERRORS) };
}

/** A failed reading with one error. */
export function located(path: string, message: string): Read<never> {
  return { ok: false, errors: [{ path, message: path ? `${path}: ${message}` : message }] };
}

type Issue = { path: readonly PropertyKey[]; message: string; code?: string; keys?: string[] };

/** One error for what is wrong; for keys that nobody knows, one for each. */
function locate({ path, message, code, keys = [] }: Issue): LocatedError[] {
  const at = (...more: string[]) => [...path.map(String), ...more].join('.');
  if (code === 'unrecognized_keys')
    return keys.map((key) => ({ path: at(key), message: `${at(key)}: not known here` }));
  return [{ path: at(), message: path.length > 0 ? `${at()}: ${message}` : message }];
}
