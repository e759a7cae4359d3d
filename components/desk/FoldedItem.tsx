import type { ReactNode } from 'react';
import { labelAt } from '../../lib/fields/index.ts';
import type { FoldedFindings } from '../../lib/findings/fold.ts';
import { Mark } from '../Mark.tsx';
import { GoToField } from './GoToField.tsx';
import { useGoTo } from './go-to.ts';
import { SEVERITY_WORDS } from './severity-words.ts';
import './folded-item.css';

type FoldedItemProps = {
  folded: FoldedFindings;
  /** Its findings, each as it is when it stands alone. */
  children: ReactNode;
};

/** Findings with one cause as one line with what is to be filled; each of them on request. */
export function FoldedItem({
  folded: { id, name, severity, fields, asked, findings },
  children,
}: FoldedItemProps) {
  const targets = useGoTo({ fields });
  return (
    <li className="finding" data-fold={id}>
      <Mark name={severity} />
      <div className="finding-text">
        <p>
          <span className={`severity severity-${severity}`}>{SEVERITY_WORDS[severity]}</span> {name}{' '}
          incomplete: {fields.length} of {asked} fields to fill.
        </p>
        <p className="quiet-text">{fields.map(labelAt).join(', ')}</p>
        <GoToField targets={targets} />
        <details className="folded-findings">
          <summary className="fold">
            {findings.length === 1 ? '1 finding' : `${findings.length} findings`}
          </summary>
          <ul>{children}</ul>
        </details>
      </div>
    </li>
  );
}
