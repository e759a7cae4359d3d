import { Suspense } from 'react';
import type { Place } from '../../lib/fields/places.ts';
import { type Finding, findRule } from '../../lib/rules/index.ts';
import { Mark } from '../Mark.tsx';
import { GoToField, GoToOthers } from './GoToField.tsx';
import { useGoTo } from './go-to.ts';
import { FindingActions, FindingWhy } from './later.ts';
import { StaleLine } from './StaleLine.tsx';
import { SEVERITY_WORDS } from './severity-words.ts';
import './finding-item.css';

type FindingItemProps = {
  finding: Finding;
  /** It fails only with the page's edits. */
  isNew: boolean;
  /** Where to look again, for what was seen before the last save. */
  stale: readonly Place[];
};

/** A failed rule: how bad, what was seen, what to do, and on request why and where it is written. */
export function FindingItem({ finding, isNew, stale }: FindingItemProps) {
  const { rule, outcome, severity, because, advice, cites } = finding;
  const meta = findRule(rule);
  const targets = useGoTo(finding);
  return (
    <li className="finding" data-rule={rule} data-outcome={outcome} data-severity={severity}>
      <Mark name={severity} />
      <div className="finding-text">
        <p className="finding-fact" dir="auto">
          <span className={`severity severity-${severity}`}>{SEVERITY_WORDS[severity]}</span> {because}
        </p>
        {isNew && <p className="finding-new">New with your edit</p>}
        {advice && (
          <p className="quiet-text" dir="auto">
            {advice}
          </p>
        )}
        <StaleLine places={stale} />
        <div className="finding-actions">
          <GoToField targets={targets} />
          <Suspense>
            <FindingActions finding={finding} />
          </Suspense>
        </div>
        <details className="finding-why">
          <summary className="fold">
            Why<span className="visually-hidden">: {meta?.title ?? rule}</span>
          </summary>
          <GoToOthers targets={targets} />
          <Suspense>
            <FindingWhy rule={rule} cites={cites} />
          </Suspense>
        </details>
      </div>
    </li>
  );
}
