import { useId, useState } from 'react';
import type { FieldNames } from '../../lib/reading/layout.ts';
import type { Refusal } from './DraftField.tsx';

export type FieldPickerProps = {
  /** Fields of the last page that are none of Squeaky's. */
  offered: readonly FieldNames[];
  isReadOnly: boolean;
  /** Takes a name over, or says why not. */
  onPick: (names: FieldNames) => Promise<Refusal | undefined>;
};

/** Offers what the last page calls its other fields. */
export function FieldPicker({ offered, isReadOnly, onPick }: FieldPickerProps) {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const [refusal, setRefusal] = useState<Refusal>();
  const names = offered.find((one) => keyOf(one) === chosen);

  async function add() {
    if (!names) return;
    const refused = await onPick(names);
    setRefusal(refused);
    if (!refused) setChosen('');
  }

  if (offered.length === 0) {
    return (
      <p className="field-hint">
        To choose from what a page shows, open a record in Salesforce and the tab that has the field.
      </p>
    );
  }
  return (
    <div className="field-picker">
      <label htmlFor={id}>On the last page</label>
      <select
        id={id}
        value={names ? chosen : ''}
        disabled={isReadOnly}
        onChange={(event) => {
          setRefusal(undefined);
          setChosen(event.target.value);
        }}
      >
        <option value="">Choose a field</option>
        {offered.map((one) => (
          <option key={keyOf(one)} value={keyOf(one)} dir="auto">
            {wordsOf(one)}
          </option>
        ))}
      </select>
      <button type="button" disabled={isReadOnly || !names} onClick={() => void add()}>
        Add
      </button>
      {refusal && (
        <p className="draft-advice" role="alert">
          {[refusal.advice, ...refusal.exact].join(' ')}
        </p>
      )}
    </div>
  );
}

function keyOf({ apiName, label }: FieldNames): string {
  return apiName === undefined ? `label ${label}` : `name ${apiName}`;
}

function wordsOf({ apiName, label }: FieldNames): string {
  return label && apiName ? `${label} (${apiName})` : (apiName ?? label ?? '');
}
