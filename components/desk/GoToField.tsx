import type { FieldRow } from '../../lib/judging/field-row.ts';
import type { Targets } from './go-to.ts';
import './go-to-field.css';

/** The way from a finding to the first of its fields. */
export function GoToField({ targets: { rows, go, missed } }: { targets: Targets }) {
  const [first] = rows;
  if (!first) return null;
  return (
    <>
      <button type="button" className="go-to" onClick={() => go(first)} title={first.label}>
        Go to field<span className="visually-hidden">: {first.label}</span>
      </button>
      {missed && (
        <p className="quiet-text" dir="auto">
          {missed}
        </p>
      )}
    </>
  );
}

/** The ways to its other fields. */
export function GoToOthers({ targets: { rows, go } }: { targets: Targets }) {
  const others = rows.slice(1);
  if (others.length === 0) return null;
  return (
    <ul className="go-to-others" aria-label="Other fields of this finding">
      {others.map((row) => (
        <li key={row.path}>
          <OtherField row={row} onGo={() => go(row)} />
        </li>
      ))}
    </ul>
  );
}

function OtherField({ row: { label }, onGo }: { row: FieldRow; onGo(): void }) {
  return (
    <button type="button" className="go-to" onClick={onGo}>
      Go to <span dir="auto">{label}</span>
    </button>
  );
}
