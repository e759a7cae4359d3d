import { type KeyboardEvent, useId, useState } from 'react';
import './draft-field.css';

/** Why a text is not taken. */
export type Refusal = {
  /** What to do. */
  advice: string;
  /** The exact errors, each with its place; none when the advice says it all. */
  exact: readonly string[];
};

export type DraftFieldProps = {
  /** Id of what names the field, or several. */
  labelledBy: string;
  /** Id of what explains it. */
  describedBy?: string;
  saved: string;
  /** Rows of a field for several lines; one line when left out. */
  rows?: number;
  isReadOnly?: boolean;
  /** The user is done. A refused text stays, with what is wrong with it. */
  onCommit: (text: string) => Refusal | undefined | Promise<Refusal | undefined>;
};

type Draft = { text: string; refusal?: Refusal };

/** A text that is taken when the user leaves it or presses Enter; Escape brings the saved one back. */
export function DraftField(props: DraftFieldProps) {
  const { saved, rows, isReadOnly = false } = props;
  const [draft, setDraft] = useState<Draft>();
  const refusalId = useId();
  const refusal = draft?.refusal;

  async function commit() {
    if (!draft) return;
    const refused = draft.text === saved ? undefined : await props.onCommit(draft.text);
    setDraft(refused && { text: draft.text, refusal: refused });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && rows === undefined) void commit();
    if (event.key === 'Escape') setDraft(undefined);
  }

  const field = {
    autoComplete: 'off',
    spellCheck: false,
    'aria-labelledby': props.labelledBy,
    'aria-describedby': [props.describedBy, refusal && refusalId].filter(Boolean).join(' ') || undefined,
    'aria-invalid': refusal !== undefined,
    readOnly: isReadOnly,
    value: draft?.text ?? saved,
    onChange: (event: { target: { value: string } }) => setDraft({ text: event.target.value }),
    onBlur: () => void commit(),
    onKeyDown,
  } as const;

  return (
    <div className="draft-field">
      {rows === undefined ? <input type="text" dir="auto" {...field} /> : <textarea rows={rows} {...field} />}
      {refusal && (
        <div id={refusalId}>
          <p className="draft-advice">{refusal.advice}</p>
          {refusal.exact.map((message) => (
            <p key={message} className="draft-exact">
              {message}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
