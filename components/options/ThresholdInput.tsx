import { type KeyboardEvent, useId } from 'react';
import type { Bound } from '../../lib/thresholds/rows.ts';
import type { Draft } from './use-threshold-edits.ts';

export type ThresholdInputProps = {
  bound: Bound;
  /** The saved number as the user's locale writes it. */
  saved: string;
  draft: Draft | undefined;
  /** Ids of the headings of the row and of the column. */
  headings: readonly [string, string];
  /** Id of the policy's own message on this number. */
  exactId: string;
  isReadOnly: boolean;
  onType: (text: string) => void;
  /** The user is done with the number. */
  onCommit: () => void;
  /** The user wants the saved number back. */
  onCancel: () => void;
};

/** One number of the table, with what is wrong with it underneath. */
export function ThresholdInput(props: ThresholdInputProps) {
  const { bound, saved, draft, headings, exactId, isReadOnly } = props;
  const id = useId();
  const wordId = `${id}-word`;
  const adviceId = `${id}-advice`;
  const problem = draft?.problem;

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') props.onCommit();
    if (event.key === 'Escape') props.onCancel();
  }

  return (
    <div className="threshold">
      <span className="threshold-word" id={wordId}>
        {bound.word}
      </span>
      <input
        className="number"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        aria-labelledby={[...headings, wordId].join(' ')}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${adviceId} ${exactId}`}
        readOnly={isReadOnly}
        value={draft?.text ?? saved}
        onChange={(event) => props.onType(event.target.value)}
        onBlur={props.onCommit}
        onKeyDown={onKeyDown}
      />
      {problem && (
        <p className="threshold-advice" id={adviceId}>
          {problem.advice}
        </p>
      )}
    </div>
  );
}
