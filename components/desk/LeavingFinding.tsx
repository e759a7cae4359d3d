import type { Finding } from '../../lib/rules/index.ts';
import { Mark, type MarkName } from '../Mark.tsx';
import './leaving-finding.css';

type LeavingFindingProps = {
  finding: Finding;
  /** What its rule says now; one that was set aside still fails. */
  now: Finding | undefined;
};

/** A finding that was just fixed or set aside, on its way out. It is no finding any more. */
export function LeavingFinding({ finding, now }: LeavingFindingProps) {
  return (
    <li className="finding finding-leaving" aria-hidden="true">
      <Mark name={markFor(now)} />
      <p className="quiet-text" dir="auto">
        {finding.because}
      </p>
    </li>
  );
}

/** Only what was fixed is ticked off. */
function markFor(now: Finding | undefined): MarkName {
  if (!now || now.outcome === 'not-applicable') return 'not-applicable';
  return now.outcome === 'fail' ? now.severity : now.outcome;
}
