import { useEffect, useId } from 'react';
import { MAX_NOTE } from '../../lib/notes/notes.ts';
import { LongText } from '../LongText.tsx';
import { useAnnounce } from './announce.ts';
import { keepWords } from './keep-words.ts';
import { type NoteInput, useNote } from './use-note.ts';
import './note-editor.css';

type NoteEditorProps = NoteInput & { label: string };

/** The user's own words, saved as they are typed. What cannot be saved stays in the box. */
export function NoteEditor({ label, ...input }: NoteEditorProps) {
  const id = useId();
  const { text, problem, isTooLong, isContested, type, flush, keepTheirs, keepMine } = useNote(input);
  const announce = useAnnounce();
  useEffect(() => {
    if (isTooLong) announce(tooLongWords);
  }, [isTooLong, announce]);
  useEffect(() => {
    if (isContested) announce(keepWords.changed);
  }, [isContested, announce]);

  return (
    <div className="note-editor">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        value={text}
        aria-describedby={`${id}-state`}
        aria-invalid={isTooLong || isContested}
        onChange={({ target }) => type(target.value)}
        onBlur={flush}
      />
      <p id={`${id}-state`} className="note-state">
        <span className="keep-problem">
          {isTooLong ? tooLongWords : isContested ? keepWords.changed : problem}
        </span>
        {text !== '' && <Counter length={text.length} />}
      </p>
      {isContested && (
        <fieldset className="note-contest">
          <legend>In the other window</legend>
          {input.kept === '' ? <p className="quiet-text">No note</p> : <LongText text={input.kept} />}
          <div className="note-choices">
            <button type="button" onClick={keepTheirs}>
              Keep theirs
            </button>
            <button type="button" disabled={isTooLong} onClick={keepMine}>
              Keep mine
            </button>
          </div>
        </fieldset>
      )}
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
