import { type FieldPath, labelAt } from '../../lib/fields/index.ts';
import type { Targets } from './go-to.ts';
import './go-to-field.css';

export type GoToProps = { targets: Targets };

/** The way from a finding to the first of its fields, or to the account's page where that has them. */
export function GoToField({ targets }: GoToProps) {
  const { rows, go } = targets;
  const [first] = rows;
  if (!first) return <OnAccountPage targets={targets} />;
  return (
    <>
      <button type="button" className="go-to" onClick={() => go(first)} title={first.label}>
        Go to field<span className="visually-hidden">: {first.label}</span>
      </button>
      <Missed targets={targets} />
    </>
  );
}

/** The way to one field, under its name; only the name where none leads there. */
export function GoToNamed({ targets: { rows, go }, path }: GoToProps & { path: FieldPath }) {
  const row = rows.find((one) => one.path === path);
  if (!row) return <span className="go-to-name">{labelAt(path)}</span>;
  return (
    <button type="button" className="go-to" onClick={() => go(row)}>
      <span className="visually-hidden">Go to </span>
      <span dir="auto">{row.label}</span>
    </button>
  );
}

/** Why the last field could not be shown. */
export function Missed({ targets: { missed } }: GoToProps) {
  if (!missed) return null;
  return (
    <p className="quiet-text" dir="auto">
      {missed}
    </p>
  );
}

export function OnAccountPage({ targets: { account } }: GoToProps) {
  if (!account) return null;
  if (!account.url) return <span className="go-to-name">On the account page</span>;
  return (
    <a
      className="go-to"
      href={account.url}
      target="_blank"
      rel="noreferrer"
      title="It stands on the account page"
    >
      Go to account
    </a>
  );
}
