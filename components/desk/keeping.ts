import { createContext, useContext, useState } from 'react';
import type { IsoDate } from '../../lib/facts/facts.ts';
import type { NotesEdit } from '../../lib/notes/edit.ts';
import type { KeepResult, ReadNotes } from '../../lib/notes/notes.ts';
import { useAnnounce } from './announce.ts';
import { keepWords } from './keep-words.ts';

/** What is kept of the record on screen, and the way to change it. */
export type Keeping = {
  /** The host and id of the record: what is typed and not saved yet is remembered under it. */
  record: string;
  kept: ReadNotes;
  today: IsoDate;
  /** Changes one thing. Never rejects. */
  onEdit(edit: NotesEdit): Promise<KeepResult>;
  /** Says of the weekly values that they are done, or takes it back. Never rejects. */
  onWeekDone(week: string | undefined): Promise<KeepResult>;
};

const KeepingContext = createContext<Keeping | undefined>(undefined);

/** Without it, as over a sample, nothing is kept and nothing offers to. */
export const KeepingProvider = KeepingContext.Provider;

export function useKeeping(): Keeping | undefined {
  return useContext(KeepingContext);
}

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
