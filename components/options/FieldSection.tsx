import { useId, useMemo, useState } from 'react';
import { type FieldPath, fieldPaths, type RecordKind, recordKindOf } from '../../lib/fields/index.ts';
import type { Policy } from '../../lib/policy/index.ts';
import { type SeenLayout, unmatchedBy } from '../../lib/reading/layout.ts';
import { withoutNames } from '../../lib/thresholds/field-names.ts';
import type { SparseDocument } from '../../lib/thresholds/sparse-document.ts';
import { FieldRow } from './FieldRow.tsx';
import { useSave } from './use-save.ts';
import './field-mapping.css';

/** What pages of each kind showed in this browser session. */
export type Layouts = Partial<Record<RecordKind, SeenLayout>>;

const groups: readonly { kind: RecordKind; name: string }[] = [
  { kind: 'opportunity', name: 'Opportunity' },
  { kind: 'account', name: 'Account' },
];

export type FieldSectionProps = {
  policy: Policy;
  /** The saved document the policy came from. */
  document: unknown;
  layouts: Layouts;
  /** What a page calls the field that the user came to map. */
  askedLabel?: string | undefined;
  isReadOnly: boolean;
  /** Saves a sound document that says only what differs; rejects when it could not be kept. */
  onSave: (document: SparseDocument) => Promise<void>;
};

/** What an organisation calls the fields, besides the names that Squeaky knows. */
export function FieldSection(props: FieldSectionProps) {
  const { policy, document, layouts, askedLabel, isReadOnly, onSave } = props;
  const id = useId();
  const [missingOnly, setMissingOnly] = useState(false);
  const { status, save } = useSave(onSave);
  const offered = useMemo(
    () => ({
      opportunity: unmatchedBy(layouts.opportunity, 'opportunity', policy.fields),
      account: unmatchedBy(layouts.account, 'account', policy.fields),
    }),
    [layouts, policy],
  );
  const isShown = (path: FieldPath) => !missingOnly || !layouts[recordKindOf(path)]?.found[path];

  return (
    <section id="fields" className="field-mapping" aria-labelledby={id}>
      <h2 id={id}>Field mapping</h2>
      <p className="section-about">
        Where your CRM calls a field by a name that Squeaky does not know, add it here. Its own names are
        looked for first: the API name, then the label.
      </p>
      {askedLabel && (
        <p className="section-about" role="status">
          You came with <b dir="auto">{askedLabel}</b>. Open the field below that it stands for, and add it as
          a label there.
        </p>
      )}
      <p className="field-filter">
        <input
          id={`${id}-missing`}
          type="checkbox"
          checked={missingOnly}
          onChange={(event) => setMissingOnly(event.target.checked)}
        />
        <label htmlFor={`${id}-missing`}>Only fields that were not found</label>
      </p>
      {groups.map(({ kind, name }) => (
        <section key={kind} aria-label={`${name} fields`}>
          <h3 className="field-group">{name}</h3>
          <ul>
            {fieldPaths
              .filter((path) => recordKindOf(path) === kind && isShown(path))
              .map((path) => (
                <FieldRow
                  key={path}
                  path={path}
                  policy={policy}
                  document={document}
                  found={layouts[kind]?.found}
                  offered={offered[kind]}
                  isReadOnly={isReadOnly}
                  save={save}
                />
              ))}
          </ul>
        </section>
      ))}
      <div className="section-actions">
        <button
          type="button"
          disabled={isReadOnly || Object.keys(policy.fields).length === 0}
          onClick={() => void save(withoutNames(document), 'All added names are removed.')}
        >
          Remove all added names
        </button>
        <output className="quiet-text">{status}</output>
      </div>
    </section>
  );
}
