import { useState } from 'react';
import type { KeepResult } from '../../lib/notes/notes.ts';
import { useAnnounce } from './announce.ts';
import { keepWords } from './keep-words.ts';

/** An attempt to keep something, and what there is to say when it failed. */
export type Attempt = {
  /** Why the last attempt failed, in words; empty when it did not. */
  problem: string;
  /** True when it worked. */
  attempt(change: () => Promise<KeepResult>): Promise<boolean>;
};

export function useAttempt(): Attempt {
  const [problem, setProblem] = useState('');
  const announce = useAnnounce();
  async function attempt(change: () => Promise<KeepResult>) {
    const result = await change();
    const words = result.ok ? '' : keepWords[result.why];
    setProblem(words);
    if (words) announce(words);
    return result.ok;
  }
  return { problem, attempt };
}
