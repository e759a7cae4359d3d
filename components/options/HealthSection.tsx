import { useId, useState } from 'react';
import type { RecordKind } from '../../lib/fields/index.ts';
import type { PageHealth } from '../../lib/health/page-health.ts';
import type { HostClass } from '../../lib/readers/salesforce-lightning/host-class.ts';
import { ageWords } from '../desk/age-words.ts';
import { brokenWords } from '../desk/status-words.ts';
import { HealthFields } from './HealthFields.tsx';
import './health.css';

const KIND_WORDS: Readonly<Record<RecordKind, string>> = {
  opportunity: 'Opportunity page',
  account: 'Account page',
};

const HOST_WORDS: Readonly<Record<HostClass, string>> = {
  production: 'a production organisation',
  sandbox: 'a sandbox',
  developer: 'a developer organisation',
  government: 'a government organisation',
  china: 'an organisation in China',
  other: 'an organisation of a kind that is not known',
};

export type HealthSectionProps = {
  /** How the page was read; `undefined` when none was. */
  health: PageHealth | undefined;
  /** What is offered to copy. */
  diagnostics: string;
  /** Version of the extension. */
  version: string;
  /** Milliseconds since the epoch. */
  now: number;
  /** Rejects when the browser would not take it. */
  onCopy: (text: string) => Promise<void>;
};

/** How the last page was read, field by field, without what it says. */
export function HealthSection({ health, diagnostics, version, now, onCopy }: HealthSectionProps) {
  const id = useId();
  const [status, setStatus] = useState('');

  async function copy() {
    try {
      await onCopy(diagnostics);
      setStatus('Copied.');
    } catch {
      setStatus('The browser did not copy it. Open “What is copied” and copy it from there.');
    }
  }

  return (
    <section id="health" className="health" aria-labelledby={id}>
      <h2 id={id}>What Squeaky can read</h2>
      {health ? <Page health={health} version={version} now={now} /> : <NoPage />}
      <div className="section-actions">
        <button type="button" onClick={() => void copy()}>
          Copy diagnostics
        </button>
        <output className="quiet-text">{status}</output>
      </div>
      <details className="health-copied">
        <summary className="fold">What is copied</summary>
        <p className="quiet-text">Nothing from the page: no value, label, name, id or address.</p>
        <pre>{diagnostics}</pre>
      </details>
    </section>
  );
}

function NoPage() {
  return (
    <p className="section-about">
      No record is open. Open an opportunity or an account in Salesforce, and what was found on it is listed
      here.
    </p>
  );
}

function Page({ health, version, now }: { health: PageHealth; version: string; now: number }) {
  const { kind, host, seenAt, reader, status } = health;
  return (
    <>
      <p className="section-about">
        {KIND_WORDS[kind]} in {HOST_WORDS[host]}, seen {ageWords(seenAt, now)} by the reader {reader} of
        Squeaky {version}.
      </p>
      <p className="health-status" data-status={status}>
        {statusWords(health)}
      </p>
      {status !== 'reading' && <HealthFields fields={health.fields} />}
    </>
  );
}

function statusWords({ status, why, fields }: PageHealth): string {
  if (status === 'reading') return 'The record is still loading.';
  if (status === 'broken' && why) return `${brokenWords[why].title}. ${brokenWords[why].advice}`;
  const found = fields.filter(({ state }) => state !== 'absent').length;
  return `${found} of ${fields.length} fields are on the page.`;
}
