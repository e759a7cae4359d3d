import { Suspense } from 'react';
import type { Severity } from '../../lib/policy/index.ts';
import { type Finding, findRule } from '../../lib/rules/index.ts';
import { Mark } from '../Mark.tsx';
import { Citations } from './later.ts';
import './finding-item.css';

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Info',
};

/** A failed rule: how bad, what was seen, what to do, and on request why and where it is written. */
export function FindingItem({ finding }: { finding: Finding }) {
  const { rule, outcome, severity, because, advice, cites } = finding;
  const meta = findRule(rule);
  return (
    <li className="finding" data-rule={rule} data-outcome={outcome} data-severity={severity}>
      <Mark name={severity} />
      <div className="finding-text">
        <p className="finding-fact" dir="auto">
          <span className={`severity severity-${severity}`}>{SEVERITY_WORDS[severity]}</span> {because}
        </p>
        {advice && (
          <p className="quiet-text" dir="auto">
            {advice}
          </p>
        )}
        <details className="finding-why">
          <summary className="fold">
            Why<span className="visually-hidden">: {meta?.title ?? rule}</span>
          </summary>
          {meta && (
            <p>
              Rule: {meta.title}. {meta.why}
            </p>
          )}
          <Suspense>
            <Citations cites={cites} />
          </Suspense>
        </details>
      </div>
    </li>
  );
}
