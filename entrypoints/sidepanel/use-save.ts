import { useCallback, useState } from 'react';
import { keepWords } from '../../components/desk/keep-words.ts';
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
    void stored.then((result) => setProblem(result.ok ? undefined : keepWords[result.why]));
  }, []);
  return { save, problem };
}
