import { useState } from 'react';
import type { Element, ElementId } from '../../lib/meddppicc/index.ts';
import { formatValue } from './format-value.ts';
import type { Keeping } from './keeping.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { useAttempt } from './use-attempt.ts';

type ElementNotesProps = { id: ElementId; element: Element; keeping: Keeping };

/** The user's own tick and words on one element of one record. */
export function ElementNotes({ id, element, keeping }: ElementNotesProps) {
  const { record, kept, today, onEdit } = keeping;
  const { problem, attempt } = useAttempt();
  const tickedOn = kept.notes.ticks[id];
  // Shown at once; what is kept has the last word.
  const [clicked, setClicked] = useState<{ isTicked: boolean; over: typeof tickedOn }>();
  const isTicked = clicked && clicked.over === tickedOn ? clicked.isTicked : tickedOn !== undefined;

  async function tick(ticks: boolean) {
    setClicked({ isTicked: ticks, over: tickedOn });
    const edit = { what: 'tick', element: id, ...(ticks ? { on: today } : {}) } as const;
    if (!(await attempt(() => onEdit(edit)))) setClicked(undefined);
  }

  return (
    <div className="element-notes">
      <label className="element-tick">
        <input type="checkbox" checked={isTicked} onChange={({ target }) => void tick(target.checked)} />
        <span>
          I checked {element.name}
          {tickedOn && <span className="quiet-text"> on {formatValue(tickedOn, 'date')}</span>}
        </span>
      </label>
      {problem && <p className="keep-problem">{problem}</p>}
      <NoteEditor
        label={`My note on ${element.name}`}
        kept={kept.notes.notes[id] ?? ''}
        name={`${record}/${id}`}
        onSave={(text, over) => onEdit({ what: 'note', element: id, text, over })}
      />
    </div>
  );
}
