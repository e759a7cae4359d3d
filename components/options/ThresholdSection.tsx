import { useId, useMemo, useState } from 'react';
import type { Policy } from '../../lib/policy/index.ts';
import { numberText } from '../../lib/thresholds/number-text.ts';
import { differsFromHandbook } from '../../lib/thresholds/rows.ts';
import { editable, type SparseDocument, withoutSetting } from '../../lib/thresholds/sparse-document.ts';
import { ThresholdTable } from './ThresholdTable.tsx';
import { useSave } from './use-save.ts';
import { useThresholdEdits } from './use-threshold-edits.ts';

export type ThresholdSectionProps = {
  policy: Policy;
  /** The saved document the policy came from. */
  document: unknown;
  /** BCP 47 tag of the user's locale. */
  locale: string;
  isReadOnly: boolean;
  /** Saves a sound document that says only what differs; rejects when it could not be kept. */
  onSave: (document: SparseDocument) => Promise<void>;
};

/** The thresholds, saved number by number. */
export function ThresholdSection({ policy, document, locale, isReadOnly, onSave }: ThresholdSectionProps) {
  const headingId = useId();
  const numbers = useMemo(() => numberText(locale), [locale]);
  const saving = useSave(onSave);
  const [beforeReset, setBeforeReset] = useState<SparseDocument>();
  const edits = useThresholdEdits(document, numbers, (edited) => save(edited, 'Saved.'));

  function save(edited: SparseDocument, done: string): Promise<boolean> {
    setBeforeReset(undefined);
    return saving.save(edited, done);
  }

  function type(path: string, text: string) {
    saving.clear();
    edits.type(path, text);
  }

  async function reset() {
    const before = editable(document);
    edits.forgetAll();
    if (await save(withoutSetting(document, 'thresholds'), 'The handbook’s thresholds are back.')) {
      setBeforeReset(before);
    }
  }

  return (
    <section id="thresholds" aria-labelledby={headingId}>
      <h2 id={headingId}>Segment thresholds</h2>
      <p className="section-about">
        The amounts from which the handbook asks for more, in {policy.currency}. Amount is everything billed
        on the opportunity; iACV is the incremental annual value, also called Net ARR. Changes count at once.
      </p>
      <ThresholdTable
        policy={policy}
        numbers={numbers}
        drafts={edits.drafts}
        isReadOnly={isReadOnly}
        onType={type}
        onCommit={(path, saved) => void edits.commit(path, saved)}
        onCancel={(path) => edits.forget([path])}
      />
      <div className="section-actions">
        <button
          type="button"
          disabled={isReadOnly || !differsFromHandbook(policy)}
          onClick={() => void reset()}
        >
          Reset to the handbook
        </button>
        {beforeReset && (
          <button
            type="button"
            className="quiet"
            onClick={() => void save(beforeReset, 'Your thresholds are back.')}
          >
            Undo
          </button>
        )}
        <output className="quiet-text">{saving.status}</output>
      </div>
    </section>
  );
}
