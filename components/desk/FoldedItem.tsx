import type { ReactNode } from 'react';
import type { FoldedFindings } from '../../lib/findings/fold.ts';
import { Mark } from '../Mark.tsx';
import { GoToNamed, Missed } from './GoToField.tsx';
import { useGoTo } from './go-to.ts';
import { SeverityWord } from './SeverityWord.tsx';
import './folded-item.css';

type FoldedItemProps = {
  folded: FoldedFindings;
  /** Its findings, each as it is when it stands alone. */
  children: ReactNode;
};

/** Findings with one cause as one line, with a way to each field to fill; each of them on request. */
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
          <SeverityWord severity={severity} /> {name} incomplete: {fields.length} of {asked} fields to fill.
        </p>
        <ul className="folded-fields" aria-label={`${name}: fields to fill`}>
          {fields.map((path) => (
            <li key={path}>
              <GoToNamed targets={targets} path={path} />
            </li>
          ))}
        </ul>
        <Missed targets={targets} />
        <details className="folded-findings">
          <summary className="fold">{findings.length} findings</summary>
          <ul>{children}</ul>
        </details>
      </div>
    </li>
  );
}
