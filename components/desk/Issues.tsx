import { countIssues } from '../../lib/judging/judge-page.ts';
import { Mark } from '../Mark.tsx';
import type { ReadPage } from './read-page.ts';
import { countWords, issueWords } from './report-words.ts';

/** The two counts that matter, each with the shape of its severity. */
export function Issues({ page }: { page: ReadPage }) {
  const { errors, warnings } = countIssues(page.report, page.snoozed);
  if (errors + warnings === 0) return <p className="quiet-text">{issueWords(page)}</p>;
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
