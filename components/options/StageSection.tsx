import { useId } from 'react';
import { defaultPolicy } from '../../lib/policy/default-policy.ts';
import type { Stage, WholePolicy } from '../../lib/policy/index.ts';
import type { SparseDocument } from '../../lib/thresholds/sparse-document.ts';
import { aliasText, applyAliases, withHandbookStages } from '../../lib/thresholds/stage-aliases.ts';
import { DraftField, type Refusal } from './DraftField.tsx';
import { REFUSED, useSave } from './use-save.ts';
import './stages.css';

const GROUP_WORDS: Readonly<Record<Stage['group'], string>> = { open: 'Open', won: 'Won', lost: 'Lost' };

export type StageSectionProps = {
  policy: WholePolicy;
  /** The saved document the policy came from. */
  document: unknown;
  isReadOnly: boolean;
  /** Saves a sound document that says only what differs; rejects when it could not be kept. */
  onSave: (document: SparseDocument) => Promise<void>;
};

/** The stages of the sales process, and what else they are called. */
export function StageSection({ policy, document, isReadOnly, onSave }: StageSectionProps) {
  const id = useId();
  const { status, save } = useSave(onSave);
  const isHandbook = JSON.stringify(policy.stages) === JSON.stringify(defaultPolicy.stages);

  async function commit(index: number, text: string): Promise<Refusal | undefined> {
    const applied = applyAliases(document, policy, index, text);
    if (!applied.ok) {
      return { advice: 'Not saved.', exact: applied.errors.map(({ message }) => message) };
    }
    return (await save(applied.document)) ? undefined : { advice: REFUSED, exact: [] };
  }

  return (
    <section id="stages" aria-labelledby={id}>
      <h2 id={id}>Stages</h2>
      <p className="section-about">
        The handbook’s stages. When your CRM has renamed or translated one, add what it is called there;
        several with commas between them.
      </p>
      <table className="stages">
        <thead>
          <tr>
            <th scope="col">Stage</th>
            <th scope="col" className="number">
              Order
            </th>
            <th scope="col">Group</th>
            <th scope="col" id={`${id}-also`}>
              Also called
            </th>
          </tr>
        </thead>
        <tbody>
          {policy.stages.map((stage, index) => (
            <tr key={stage.name}>
              <th scope="row" id={`${id}-${index}`}>
                {stage.name}
              </th>
              <td className="number">{stage.order}</td>
              <td>{GROUP_WORDS[stage.group]}</td>
              <td>
                <DraftField
                  labelledBy={`${id}-${index} ${id}-also`}
                  saved={aliasText(stage.aliases)}
                  isReadOnly={isReadOnly}
                  onCommit={(text) => commit(index, text)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="section-actions">
        <button
          type="button"
          disabled={isReadOnly || isHandbook}
          onClick={() => void save(withHandbookStages(document), 'The handbook’s stages are back.')}
        >
          Reset the stages
        </button>
        <output className="quiet-text">{status}</output>
      </div>
    </section>
  );
}
