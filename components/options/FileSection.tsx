import { useId, useRef, useState } from 'react';
import type { LocatedError } from '../../lib/judging/located.ts';
import './files.css';

/** More would bury the rest; a file with more is wrong as a whole. */
const MAX_SHOWN = 10;

/** What came of a file. */
export type Imported = { ok: true } | { ok: false; errors: readonly LocatedError[] };

export type FileSectionProps = {
  /** Offers all settings as one file, with the notes on records where they are wanted. */
  onExport: (hasNotes: boolean) => Promise<void>;
  /** Takes over a sound file as a whole, or says what is wrong and changes nothing. Rejects when it could not be kept. */
  onImport: (file: File) => Promise<Imported>;
  /** Puts back what was set before the last import. */
  onUndo: () => Promise<void>;
};

type Outcome = { words: string; errors?: readonly LocatedError[]; canUndo?: boolean };

/** All settings to a file and back. */
export function FileSection({ onExport, onImport, onUndo }: FileSectionProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome>({ words: '' });
  const [hasNotes, setHasNotes] = useState(false);

  async function open(file: File) {
    try {
      setOutcome(outcomeOf(file.name, await onImport(file)));
    } catch {
      setOutcome({ words: 'Nothing was changed: the browser refused. Try again.' });
    }
  }

  async function save() {
    try {
      await onExport(hasNotes);
      setOutcome({ words: '' });
    } catch {
      setOutcome({ words: 'The settings could not be read. Try again.' });
    }
  }

  async function undo() {
    try {
      await onUndo();
      setOutcome({ words: 'Your settings from before are back.' });
    } catch {
      setOutcome({ words: 'The browser refused. Try again.', canUndo: true });
    }
  }

  return (
    <section id="files" aria-labelledby={id}>
      <h2 id={id}>Import and export</h2>
      <p className="section-about">
        All of this page as one file: thresholds, rules, stages, field names, switches, pinned links and what
        you said about yourself. A file that is opened replaces what is set here, if nothing is wrong with it.
      </p>
      <label className="file-notes">
        <input type="checkbox" checked={hasNotes} onChange={({ target }) => setHasNotes(target.checked)} />
        With my notes, ticks, snoozes and reviews of records
      </label>
      <div className="section-actions">
        <button type="button" onClick={() => void save()}>
          Save to a file
        </button>
        <button type="button" onClick={() => input.current?.click()}>
          Open a file
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label="Settings file"
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void open(file);
            // The same file, mended, is to be opened again.
            target.value = '';
          }}
        />
        {outcome.canUndo && (
          <button type="button" className="quiet" onClick={() => void undo()}>
            Undo
          </button>
        )}
        <output className="quiet-text">{outcome.words}</output>
      </div>
      {outcome.errors && <Errors errors={outcome.errors} />}
    </section>
  );
}

function outcomeOf(name: string, imported: Imported): Outcome {
  if (imported.ok) return { words: `The settings of ${name} are in effect.`, canUndo: true };
  return { words: `${name} was not used, and nothing was changed.`, errors: imported.errors };
}

function Errors({ errors }: { errors: readonly LocatedError[] }) {
  const shown = errors.slice(0, MAX_SHOWN);
  const left = errors.length - shown.length;
  return (
    <ul className="file-errors">
      {shown.map(({ path, message }) => (
        <li key={path + message}>{message}</li>
      ))}
      {left > 0 && <li>and {left} more</li>}
    </ul>
  );
}
