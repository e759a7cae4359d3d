import type { RecordKind } from '../../lib/fields/index.ts';
import { Issues } from './Issues.tsx';
import type { ReadPage } from './read-page.ts';
import './record-header.css';

const KIND_WORDS: Readonly<Record<RecordKind, string>> = { opportunity: 'Opportunity', account: 'Account' };

/** Which record this is about and how it stands; stays in view. */
export function RecordHeader({ page }: { page: ReadPage }) {
  const { kind, name, report } = page;
  return (
    <header className="record-header">
      <p className="record-kind">
        {KIND_WORDS[kind]}
        <span aria-hidden="true"> · </span>
        {report.segment ?? unknownSegment(kind)}
      </p>
      <h1 title={name}>
        <bdi>{name ?? 'No name on this page'}</bdi>
      </h1>
      <Issues page={page} />
    </header>
  );
}

function unknownSegment(kind: RecordKind): string {
  return kind === 'account' ? 'segment unknown' : 'segment unknown: open the account page once';
}
