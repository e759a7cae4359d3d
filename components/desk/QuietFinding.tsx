import { type Finding, findRule } from '../../lib/rules/index.ts';
import { Mark } from '../Mark.tsx';
import './finding-item.css';

/** A rule with nothing to do about: passed, not visible here, or not asked of this deal. */
export function QuietFinding({ finding }: { finding: Finding }) {
  const { rule, outcome, severity, because } = finding;
  return (
    <li className="finding" data-rule={rule} data-outcome={outcome} data-severity={severity}>
      <Mark name={outcome === 'fail' ? severity : outcome} />
      <div className="finding-text">
        <p>{findRule(rule)?.title ?? rule}</p>
        <p className="quiet-text" dir="auto">
          {because}
        </p>
      </div>
    </li>
  );
}
