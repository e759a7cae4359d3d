import { useId } from 'react';
import { fieldAt } from '../../lib/fields/index.ts';
import type { FieldNames } from '../../lib/reading/layout.ts';
import type { Applied } from '../../lib/thresholds/apply-edits.ts';
import { addNames, applyNames, type NameList, nameLines, namesIn } from '../../lib/thresholds/field-names.ts';
import { DraftField, type Refusal } from './DraftField.tsx';
import { FieldPicker } from './FieldPicker.tsx';
import type { FieldRowProps } from './FieldRow.tsx';
import { REFUSED } from './use-save.ts';

/** Two names are in view; most fields have one. */
const NAME_ROWS = 2;

const lists: readonly { list: NameList; name: string }[] = [
  { list: 'apiNames', name: 'API names' },
  { list: 'labels', name: 'Labels' },
];

/** What else a field is called: to type, or to choose from what the last page showed. */
export function FieldNamesEditor({ path, policy, document, offered, isReadOnly, save }: FieldRowProps) {
  const id = useId();

  async function keep(applied: Applied): Promise<Refusal | undefined> {
    if (!applied.ok) return { advice: 'Not saved.', exact: applied.errors.map(({ message }) => message) };
    return (await save(applied.document)) ? undefined : { advice: REFUSED, exact: [] };
  }

  return (
    <div className="field-names">
      <p className="quiet-text">
        Known already: <span dir="auto">{fieldAt(path).labels.join(', ')}</span>
      </p>
      <div className="field-lists">
        {lists.map(({ list, name }) => (
          <div key={list}>
            <span id={`${id}-${list}`}>{name}</span>
            <DraftField
              labelledBy={`${id}-${list}`}
              describedBy={`${id}-about`}
              saved={nameLines(policy.fields[path]?.[list])}
              rows={NAME_ROWS}
              isReadOnly={isReadOnly}
              onCommit={(text) => keep(applyNames(document, policy, path, list, namesIn(text)))}
            />
          </div>
        ))}
      </div>
      <p id={`${id}-about`} className="field-hint">
        One on a line.
      </p>
      <FieldPicker
        offered={offered}
        isReadOnly={isReadOnly}
        onPick={(names: FieldNames) => keep(addNames(document, policy, path, names))}
      />
    </div>
  );
}
