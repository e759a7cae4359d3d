import type { FieldRow } from '../../lib/judging/field-row.ts';
import { type GoToProps, OnAccountPage } from './GoToField.tsx';
import './go-to-others.css';

/** The ways to its other fields. */
export function GoToOthers({ targets }: GoToProps) {
  const [first, ...others] = targets.rows;
  if (!first || (others.length === 0 && !targets.account)) return null;
  return (
    <ul className="go-to-others" aria-label="Other fields of this finding">
      {others.map((row) => (
        <li key={row.path}>
          <Named row={row} onGo={() => targets.go(row)} />
        </li>
      ))}
      {targets.account && (
        <li>
          <OnAccountPage targets={targets} />
        </li>
      )}
    </ul>
  );
}

function Named({ row: { label }, onGo }: { row: FieldRow; onGo(): void }) {
  return (
    <button type="button" className="go-to" onClick={onGo}>
      Go to <span dir="auto">{label}</span>
    </button>
  );
}
