import type { PolicyError } from '../policy/index.ts';
import { parsePolicy } from '../policy/parse-policy.ts';
import type { NumberText } from './number-text.ts';
import { editable, type SparseDocument, withSetting } from './sparse-document.ts';

/** What somebody typed for one setting. */
export type Edit = { path: string; text: string };

export type Applied = { ok: true; document: SparseDocument } | { ok: false; errors: PolicyError[] };

/**
 * The document with the edits, if it is then sound. A text that states no number is judged as it is, so
 * that the policy's own error names it.
 */
export function applyEdits(document: unknown, edits: readonly Edit[], numbers: NumberText): Applied {
  const edited = edits.reduce(
    (so, { path, text }) => withSetting(so, path, numbers.parse(text) ?? text),
    editable(document),
  );
  const parsed = parsePolicy(edited);
  return parsed.ok ? { ok: true, document: edited } : parsed;
}
