import { useEffect, useRef, useState } from 'react';
import { keptNote } from '../../lib/notes/edit.ts';
import { type KeepResult, MAX_NOTE } from '../../lib/notes/notes.ts';
import { dropUnsaved, keepUnsaved, unsavedNote } from './unsaved-notes.ts';
import { useAttempt } from './use-attempt.ts';

/** A pause in typing; short enough that closing the panel loses no sentence. */
const SAVE_MS = 400;

export type NoteInput = {
  /** What is kept now, by whichever window. */
  kept: string;
  /** Names the note among all that are typed. */
  name: string;
  /** Keeps a text in the place of another one, and only of that one. */
  onSave(text: string, over: string): Promise<KeepResult>;
};

export type Note = {
  text: string;
  problem: string;
  isTooLong: boolean;
  /** Another window changed it while it was typed here; nothing is saved until one of both is chosen. */
  isContested: boolean;
  type(text: string): void;
  /** Saves now what is typed. */
  flush(): void;
  keepTheirs(): void;
  keepMine(): void;
};

/** One note that is saved as it is typed, beside other windows that may do the same. */
export function useNote({ kept, name, onSave }: NoteInput): Note {
  const [typed] = useState(() => unsavedNote(name));
  const [text, setText] = useState(typed?.text ?? kept);
  /** What is kept, as far as this box knows: its own saves are told back to it later. */
  const [base, setBase] = useState(kept);
  const [seen, setSeen] = useState(kept);
  const [isContested, setContested] = useState(
    typed !== undefined && typed.over !== kept && typed.text !== kept,
  );
  const own = useRef(new Set<string>());
  const { problem, attempt } = useAttempt();
  if (kept !== seen) {
    setSeen(kept);
    if (kept === keptNote(text)) agree(kept);
    else if (keptNote(text) === base) follow(kept);
    else if (kept !== base && !own.current.has(kept)) setContested(true);
  }
  const isTooLong = text.length > MAX_NOTE;
  const isUnsaved = keptNote(text) !== base;
  const isDue = isUnsaved && !isTooLong && !isContested;

  function agree(now: string) {
    own.current.clear();
    setBase(now);
    setContested(false);
  }

  function follow(now: string) {
    setText(now);
    agree(now);
  }

  async function save(over: string) {
    own.current.add(keptNote(text));
    const isKept = await attempt(async () => {
      const result = await onSave(text, over);
      if (!result.ok && result.why === 'changed') setContested(true);
      return result;
    });
    if (!isKept) return;
    dropUnsaved(name, text);
    setBase(keptNote(text));
  }
  const flush = () => {
    if (isDue) void save(base);
  };
  const latest = useRef(flush);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = flush;
  });
  // Who comes back to what was not saved, or leaves in the middle of a word, does not lose it.
  useEffect(() => {
    latest.current();
    return () => latest.current();
  }, []);

  return {
    text,
    problem: isUnsaved && !isContested ? problem : '',
    isTooLong,
    isContested,
    type(changed) {
      setText(changed);
      keepUnsaved(name, { text: changed, over: base });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => latest.current(), SAVE_MS);
    },
    flush,
    keepTheirs() {
      dropUnsaved(name, text);
      follow(kept);
    },
    keepMine() {
      agree(kept);
      void save(kept);
    },
  };
}
