import { type BriefInput, briefOf } from '../../lib/brief/brief-of.ts';
import { findingsText } from '../../lib/brief/findings-text.ts';
import { toHtml } from '../../lib/brief/html.ts';
import { toMarkdown } from '../../lib/brief/markdown.ts';
import type { Clock } from '../../lib/calendar/clock.ts';
import { exportReport, type Judgement } from '../../lib/judging/export-report.ts';
import type { Policy } from '../../lib/policy/index.ts';
import { wholePolicy } from '../../lib/policy/whole-policy.ts';
import type { Person } from '../../lib/rules/index.ts';
import { copyRich, copyText } from '../clipboard.ts';
import { exportFile } from '../export-file.ts';
import { useAnnounce } from './announce.ts';
import type { ReadPage } from './read-page.ts';
import './share-bar.css';

type ShareBarProps = {
  page: ReadPage;
  policy: Policy;
  clock: Clock;
  person: Person;
};

const REFUSED = 'The browser did not take it. Click into the panel and try again.';

/** Takes what is on screen elsewhere: a brief for a review, the findings for a chat, the report for a file. */
export function ShareBar({ page, clock, person, ...props }: ShareBarProps) {
  const { facts, report, snoozed } = page;
  const policy = wholePolicy(props.policy);
  const announce = useAnnounce();

  function sharer(done: string, share: () => Promise<void>) {
    return () =>
      void share().then(
        () => announce(done, {}),
        () => announce(REFUSED, {}),
      );
  }

  return (
    <section className="share-bar" aria-label="Take it with you">
      <button
        type="button"
        className="quiet"
        data-share="brief"
        onClick={sharer('Brief copied.', () => copyBrief({ facts, report, snoozed, policy, clock }))}
      >
        Copy brief
      </button>
      <button
        type="button"
        className="quiet"
        onClick={sharer('Findings copied.', async () => copyText(findingsText(page)))}
      >
        Copy findings
      </button>
      <button
        type="button"
        className="quiet"
        onClick={sharer('Report saved.', () => saveReport({ facts, report, policy, clock, person }))}
      >
        Export JSON
      </button>
    </section>
  );
}

/** Markdown for plain editors, HTML for rich ones. */
async function copyBrief(input: BriefInput): Promise<void> {
  const brief = briefOf(input);
  await copyRich(toMarkdown(brief), toHtml(brief));
}

/** With all it was made from, so that it can be judged again to the same findings. */
async function saveReport(judgement: Judgement): Promise<void> {
  exportFile('squeaky-report.json', JSON.stringify(await exportReport(judgement), null, 2));
}
