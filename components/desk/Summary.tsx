import { issuesIn, withOutcome } from './order-findings.ts';
import type { ReadPage } from './read-page.ts';
import { countWords, coverageWords, judgedCount, scoreWords } from './report-words.ts';

/** How much was judged, and the plain sentence when there is little or nothing to say. */
export function Summary({ page, showsScore }: { page: ReadPage; showsScore: boolean }) {
  const { report, rows } = page;
  const drafts = rows.filter(({ isDraft }) => isDraft).length;
  return (
    <div className="summary">
      <Headline page={page} />
      <p className="quiet-text">
        {coverageWords(report, rows)} {showsScore && scoreWords(report)}
      </p>
      {drafts > 0 && <p className="quiet-text">Judged with {countWords(drafts, 'unsaved edit')}.</p>}
    </div>
  );
}

function Headline({ page: { status, kind, report } }: { page: ReadPage }) {
  const isJudged = judgedCount(report) > 0;
  if (kind === 'account' && !isJudged) {
    return <p>The rules judge opportunities. Open one of this account; what is read here is used for it.</p>;
  }
  if (status === 'not-enough') return <p>Too little is on this page to judge the {kind}.</p>;
  if (!isJudged || issuesIn(report.findings).length > 0) return null;
  if (withOutcome(report.findings, 'unknown').length > 0) return <p>Nothing to fix in what was judged.</p>;
  return <p className="all-clean">Squeaky clean. Nothing to fix here.</p>;
}
