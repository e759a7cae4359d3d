import type { Severity } from '../../lib/policy/index.ts';
import './severity-word.css';

const WORDS: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Info' };

/** The word that says what the mark before it shows. */
export function SeverityWord({ severity }: { severity: Severity }) {
  return <span className={`severity severity-${severity}`}>{WORDS[severity]}</span>;
}
