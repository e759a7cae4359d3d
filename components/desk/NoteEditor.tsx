import { useEffect, useId, useRef, useState } from 'react';
import type { KeepResult } from '../../lib/notes/notes.ts';
import { MAX_NOTE } from '../../lib/notes/notes.ts';
import { useAnnounce } from './announce.ts';
import { useAttempt } from './keeping.ts';
import { dropUnsaved, keepUnsaved, unsavedNote } from './unsaved-notes.ts';
import './note-editor.css';

/** A pause in typing; short enough that closing the panel loses no sentence. */
const SAVE_MS = 400;

type NoteEditorProps = {
  label: string;
  /** What is kept now, by whichever window. */
  kept: string;
  /** Names the note among all that are typed. */
  name: string;
  onSave(text: string): Promise<KeepResult>;
};

/** The user's own words, saved as they are typed. What cannot be saved stays in the box. */
export function NoteEditor({ label, kept, name, onSave }: NoteEditorProps) {
  const id = useId();
  const [text, setText] = useState(() => unsavedNote(name) ?? kept);
  const [base, setBase] = useState(kept);
  const { problem, attempt } = useAttempt();
  const announce = useAnnounce();
  if (kept !== base) {
    // Another window wrote it; what is being typed here stays.
    setBase(kept);
    if (text === base) setText(kept);
  }
  const isTooLong = text.length > MAX_NOTE;
  const isDue = text !== kept && !isTooLong;

  async function save() {
    if (await attempt(() => onSave(text))) dropUnsaved(name, text);
  }
  const flush = () => {
    if (isDue) void save();
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
  useEffect(() => {
    if (isTooLong) announce(tooLongWords);
  }, [isTooLong, announce]);

  function type(typed: string) {
    setText(typed);
    keepUnsaved(name, typed);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(), SAVE_MS);
  }

  return (
    <div className="note-editor">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        value={text}
        aria-describedby={`${id}-state`}
        aria-invalid={isTooLong}
        onChange={({ target }) => type(target.value)}
        onBlur={flush}
      />
      <p id={`${id}-state`} className="note-state">
        <span className="keep-problem">{isTooLong ? tooLongWords : problem}</span>
        {text !== '' && <Counter length={text.length} />}
      </p>
    </div>
  );
}

const number = new Intl.NumberFormat();
const tooLongWords = `Not saved: at most ${number.format(MAX_NOTE)} characters are kept. Shorten it.`;

function Counter({ length }: { length: number }) {
  return (
    <span className="number">
      {number.format(length)} of {number.format(MAX_NOTE)}
    </span>
  );
}
