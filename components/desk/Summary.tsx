import { isChanged } from '../../lib/judging/field-row.ts';
import { openIn } from '../../lib/judging/judge-page.ts';
import { Mark } from '../Mark.tsx';
import { issuesIn, withOutcome } from './order-findings.ts';
import { previewWords } from './preview-words.ts';
import type { ReadPage } from './read-page.ts';
import { countWords, coverageWords, judgedCount, scoreWords } from './report-words.ts';

/** How much was judged, and the plain sentence when there is little or nothing to say. */
export function Summary({ page, showsScore }: { page: ReadPage; showsScore: boolean }) {
  const { report, rows, preview } = page;
  const edits = rows.filter(isChanged).length;
  return (
    <div className="summary">
      <Headline page={page} />
      <p className="quiet-text">
        {coverageWords(report, rows)} {showsScore && scoreWords(report)}
      </p>
      {preview && edits > 0 && (
        <p data-preview>
          Judged with {countWords(edits, 'unsaved edit')}. {previewWords(preview)}
        </p>
      )}
    </div>
  );
}

function Headline({ page: { status, kind, report, snoozed } }: { page: ReadPage }) {
  const isJudged = judgedCount(report) > 0;
  if (kind === 'account' && !isJudged) {
    return <p>The rules judge opportunities. Open one of this account; what is read here is used for it.</p>;
  }
  if (status === 'not-enough') return <p>Too little is on this page to judge the {kind}.</p>;
  if (!isJudged || issuesIn(openIn(report, snoozed)).length > 0) return null;
  const aside = snoozed.filter(({ finding }) => finding.severity !== 'info').length;
  if (aside > 0) return <p>Nothing else to fix here. {aside === 1 ? '1 is' : `${aside} are`} set aside.</p>;
  const isAll = withOutcome(report.findings, 'unknown').length === 0;
  return (
    <p className="all-clean">
      <Mark name="pass" />
      <span>{isAll ? 'Squeaky clean. Nothing to fix here.' : 'Nothing to fix in what this page shows.'}</span>
    </p>
  );
}
