import { useCallback, useState } from 'react';
import type { KeepResult } from '../../lib/notes/notes.ts';
import { keep } from '../../lib/store/keep.ts';

/** Stores something and tells when that failed. Never throws. */
export type Save = (change: () => Promise<void>) => void;

/** @returns the way to store, and why the last attempt failed, in words. */
export function useSave(): { save: Save; problem: string | undefined } {
  const [problem, setProblem] = useState<string>();
  const save = useCallback<Save>((change) => {
    const stored = keep(async () => {
      await change();
      return { ok: true };
    });
    void stored.then(wordsOf).then(setProblem);
  }, []);
  return { save, problem };
}

/** The words are loaded when something failed; where that cannot be done, the panel says that it is outdated. */
async function wordsOf(result: KeepResult): Promise<string | undefined> {
  if (result.ok) return undefined;
  try {
    const { keepWords } = await import('../../components/desk/keep-words.ts');
    return keepWords[result.why];
  } catch {
    return undefined;
  }
}
