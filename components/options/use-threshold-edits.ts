import { useState } from 'react';
import type { PolicyError } from '../../lib/policy/index.ts';
import { applyEdits } from '../../lib/thresholds/apply-edits.ts';
import type { NumberText } from '../../lib/thresholds/number-text.ts';
import type { SparseDocument } from '../../lib/thresholds/sparse-document.ts';

/** Why what was typed is not saved. */
export type Problem = {
  /** What to do, beside the number. */
  advice: string;
  /** The policy's own words, with the path of the setting. */
  exact: string;
};

/** What is typed and not saved yet. */
export type Draft = { text: string; problem?: Problem };
export type Drafts = Readonly<Record<string, Draft>>;

const EXAMPLE = 5_000;

/**
 * The numbers being edited, by the path of their setting. A number is saved when it is sound, together
 * with the others that are typed and were not sound alone: the two ends of a band can only move together.
 * @param save Resolves with whether the document was saved.
 */
export function useThresholdEdits(
  document: unknown,
  numbers: NumberText,
  save: (document: SparseDocument) => Promise<boolean>,
) {
  const [drafts, setDrafts] = useState<Drafts>({});

  function type(path: string, text: string) {
    setDrafts((before) => ({ ...before, [path]: { text } }));
  }

  function forget(paths: readonly string[]) {
    setDrafts((before) =>
      Object.fromEntries(Object.entries(before).filter(([path]) => !paths.includes(path))),
    );
  }

  async function commit(path: string, saved: number) {
    const draft = drafts[path];
    if (!draft) return;
    if (numbers.parse(draft.text) === saved) return forget([path]);
    const all = Object.entries(drafts).map(([each, { text }]) => ({ path: each, text }));
    const alone = all.filter((edit) => edit.path === path);
    for (const edits of [all, alone]) {
      const applied = applyEdits(document, edits, numbers);
      if (applied.ok && (await save(applied.document))) return forget(edits.map((edit) => edit.path));
      if (applied.ok) return;
      if (edits === alone || all.length === 1) return refuse(path, draft.text, applied.errors);
    }
  }

  function refuse(path: string, text: string, errors: readonly PolicyError[]) {
    const error = errors.find((each) => each.path === path) ?? errors[0];
    const problem = { advice: adviceOn(error, path, numbers), exact: error?.message ?? '' };
    setDrafts((before) => ({ ...before, [path]: { text, problem } }));
  }

  return { drafts, type, commit, forget, forgetAll: () => setDrafts({}) };
}

function adviceOn(error: PolicyError | undefined, path: string, numbers: NumberText): string {
  if (error?.path === path) return `Enter a number of 0 or more. For example ${numbers.format(EXAMPLE)}.`;
  if (error && path.startsWith(`${error.path}.`)) return 'Keep “from” less than “below”.';
  return 'Not saved, because of another setting.';
}
