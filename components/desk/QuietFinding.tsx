import type { Place } from '../../lib/fields/places.ts';
import { type Finding, findRule } from '../../lib/rules/index.ts';
import { Mark } from '../Mark.tsx';
import { StaleLine } from './StaleLine.tsx';
import './finding-item.css';

type QuietFindingProps = {
  finding: Finding;
  /** Where to look again, for what was seen before the last save. */
  stale: readonly Place[];
};

/** A rule with nothing to do about: passed, not to be judged here, or not asked of this deal. */
export function QuietFinding({ finding, stale }: QuietFindingProps) {
  const { rule, outcome, severity, because } = finding;
  return (
    <li className="finding" data-rule={rule} data-outcome={outcome} data-severity={severity}>
      <Mark name={outcome === 'fail' ? severity : outcome} />
      <div className="finding-text">
        <p>{findRule(rule)?.title ?? rule}</p>
        <p className="quiet-text" dir="auto">
          {because}
        </p>
        <StaleLine places={stale} />
      </div>
    </li>
  );
}
