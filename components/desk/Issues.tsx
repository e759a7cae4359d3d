import { countIssues } from '../../lib/judging/judge-page.ts';
import type { Report } from '../../lib/rules/index.ts';
import { Mark } from '../Mark.tsx';
import { countWords, issueWords } from './report-words.ts';

/** The two counts that matter, each with the shape of its severity. */
export function Issues({ report }: { report: Report }) {
  const { errors, warnings } = countIssues(report);
  if (errors + warnings === 0) return <p className="quiet-text">{issueWords(report)}</p>;
  return (
    <ul className="issues">
      {errors > 0 && (
        <li>
          <Mark name="error" /> {countWords(errors, 'error')}
        </li>
      )}
      {warnings > 0 && (
        <li>
          <Mark name="warning" /> {countWords(warnings, 'warning')}
        </li>
      )}
    </ul>
  );
}
