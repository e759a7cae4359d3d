import { useState } from 'react';
import { type FieldPath, labelAt } from '../../lib/fields/index.ts';
import type { Policy } from '../../lib/policy/index.ts';
import type { FieldNames, SeenLayout } from '../../lib/reading/layout.ts';
import type { SparseDocument } from '../../lib/thresholds/sparse-document.ts';
import { locatorWords } from '../locator-words.ts';
import { FieldNamesEditor } from './FieldNamesEditor.tsx';
import '../desk/section.css';

export type FieldRowProps = {
  path: FieldPath;
  policy: Policy;
  /** The saved document the policy came from. */
  document: unknown;
  /** How pages of the field's kind showed their fields; `undefined` while none was read. */
  found: SeenLayout['found'] | undefined;
  /** Fields of the last page that are none of Squeaky's yet. */
  offered: readonly FieldNames[];
  isReadOnly: boolean;
  /** Resolves with whether the document was saved. */
  save: (document: SparseDocument) => Promise<boolean>;
};

/** One field on one line: where it was found and what was added; its names to edit are folded away. */
export function FieldRow(props: FieldRowProps) {
  const { path, policy, found } = props;
  const [isOpen, setOpen] = useState(false);
  const { apiNames = [], labels = [] } = policy.fields[path] ?? {};
  const added = [...apiNames, ...labels].join(', ');
  return (
    <li>
      <details className="field-row" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="fold">
          <span className="field-row-name">{labelAt(path)}</span>
          <span className="field-row-added" dir="auto">
            {added}
          </span>
          <span className="field-row-found">{foundWords(path, found)}</span>
        </summary>
        {isOpen && <FieldNamesEditor {...props} />}
      </details>
    </li>
  );
}

function foundWords(path: FieldPath, found: FieldRowProps['found']): string {
  if (!found) return '';
  const locator = found[path];
  return locator ? `Found ${locatorWords[locator]}` : 'Not found yet';
}
