import { Suspense } from 'react';
import type { Place } from '../../lib/fields/places.ts';
import { type Finding, findRule } from '../../lib/rules/index.ts';
import { Mark } from '../Mark.tsx';
import { GoToField } from './GoToField.tsx';
import { useGoTo } from './go-to.ts';
import { FindingActions, FindingWhy, GoToOthers } from './later.ts';
import { SeverityWord } from './SeverityWord.tsx';
import { StaleLine } from './StaleLine.tsx';
import './finding-item.css';

type FindingItemProps = {
  finding: Finding;
  /** It fails only with the page's edits. */
  isNew: boolean;
  /** Where to look again, for what was seen before the last save. */
  stale: readonly Place[];
};

/** A failed rule: how bad and what was seen, the ways on from it, and on request what to do and why. */
export function FindingItem({ finding, isNew, stale }: FindingItemProps) {
  const { rule, outcome, severity, because, advice, cites } = finding;
  const targets = useGoTo(finding);
  return (
    <li className="finding" data-rule={rule} data-outcome={outcome} data-severity={severity}>
      <Mark name={severity} />
      <div className="finding-text">
        <p dir="auto">
          <SeverityWord severity={severity} /> {because}
        </p>
        {isNew && <p className="finding-new">New with your edit</p>}
        <StaleLine places={stale} />
        <div className="finding-ways">
          <div className="finding-actions">
            <GoToField targets={targets} />
            <Suspense>
              <FindingActions finding={finding} />
            </Suspense>
          </div>
          <details className="finding-why">
            <summary className="fold">
              What to do<span className="visually-hidden">: {findRule(rule)?.title ?? rule}</span>
            </summary>
            {advice && (
              <p className="finding-advice" dir="auto">
                {advice}
              </p>
            )}
            <Suspense>
              <GoToOthers targets={targets} />
              <FindingWhy rule={rule} cites={cites} />
            </Suspense>
          </details>
        </div>
      </div>
    </li>
  );
}
