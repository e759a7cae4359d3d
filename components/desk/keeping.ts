import { createContext, useContext } from 'react';
import type { IsoDate } from '../../lib/facts/facts.ts';
import type { NotesEdit } from '../../lib/notes/edit.ts';
import type { KeepResult, ReadNotes } from '../../lib/notes/notes.ts';

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
