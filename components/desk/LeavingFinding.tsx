import type { Finding } from '../../lib/rules/index.ts';
import { Mark } from '../Mark.tsx';
import './leaving-finding.css';

/** A finding that was just fixed or set aside, on its way out. It is no finding any more. */
export function LeavingFinding({ finding }: { finding: Finding }) {
  return (
    <li className="finding finding-leaving" aria-hidden="true">
      <Mark name="pass" />
      <p className="quiet-text" dir="auto">
        {finding.because}
      </p>
    </li>
  );
}
