import { defaultPolicy } from './default-policy.ts';
import { mergeDocuments } from './merge.ts';
import { migrate, POLICY_VERSION } from './migrations.ts';
import type { WholePolicy } from './policy.ts';
import { policySchema } from './schema.ts';

/** One thing wrong with a policy document. */
export type PolicyError = {
  /** `thresholds.smb.deck.amount`; empty for the document itself. */
  path: string;
  /** `thresholds.smb.deck.amount: expected a number of 0 or more, got "5k"` */
  message: string;
};

export type ParsedPolicy = { ok: true; policy: WholePolicy } | { ok: false; errors: PolicyError[] };

/** Enough to mend a document by; a document with more is wrong as a whole. */
const MAX_ERRORS = 50;
/** How much of a wrong value an error repeats. */
const MAX_SHOWN = 60;

/**
 * Reads a policy document: a JSON text or the value parsed from one. It need only say what differs from
 * the default; objects are merged by key, lists replace lists. Never throws.
 */
export function parsePolicy(json: unknown): ParsedPolicy {
  const document = typeof json === 'string' ? parseJson(json) : json;
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    return failure('', `expected a policy document, got ${shown(document)}`);
  }
  const version = 'version' in document ? document.version : POLICY_VERSION;
  if (Number.isInteger(version) && Number(version) > POLICY_VERSION) {
    return failure('version', `version ${version} is newer than this Squeaky reads (${POLICY_VERSION})`);
  }
  const current = migrate(document as Record<string, unknown>);
  if (!current)
    return failure('version', `expected a version from 1 to ${POLICY_VERSION}, got ${shown(version)}`);
  const merged = mergeDocuments(defaultPolicy, current);
  const parsed = policySchema.safeParse(merged);
  if (parsed.success) return { ok: true, policy: parsed.data };
  const errors = parsed.error.issues.flatMap((issue) => locate(issue, merged));
  return { ok: false, errors: errors.slice(0, MAX_ERRORS) };
}

type Issue = { path: PropertyKey[]; message: string; code?: string; keys?: string[] };

/** One error for what is wrong; for keys that nobody knows, one for each. */
function locate(issue: Issue, document: unknown): PolicyError[] {
  const path = issue.path.map(String).join('.');
  if (issue.code !== 'unrecognized_keys')
    return [{ path, message: `${path}: ${issue.message}, got ${shown(valueAt(document, issue.path))}` }];
  return (issue.keys ?? []).map((key) => {
    const at = [...issue.path, key].map(String).join('.');
    return { path: at, message: `${at}: not a setting of this policy` };
  });
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    document,
  );
}

function failure(path: string, message: string): ParsedPolicy {
  return { ok: false, errors: [{ path, message: path ? `${path}: ${message}` : message }] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** What nests too deep or holds itself has no JSON, and is told by what it is. */
function written(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Array.isArray(value) ? 'a list' : 'an object';
  }
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = written(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
