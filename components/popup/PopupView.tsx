import { Fragment } from 'react';
import type { JudgedPage } from '../../lib/judging/judge-page.ts';
import { type IssueCount, type PageLine, pageLine } from '../../lib/judging/page-line.ts';
import { silentWords } from '../desk/status-words.ts';
import { Mark } from '../Mark.tsx';
import { News, type NewsProps } from './News.tsx';
import { QuickLinks, type QuickLinksProps } from './QuickLinks.tsx';
import '../desk/section.css';

export type PopupViewProps = {
  /** `undefined` while the page is being looked up. */
  judged: JudgedPage | undefined;
  /** The tab shows a CRM page that has never sent anything. */
  isSilent: boolean;
  isPaused: boolean;
  /** False until it is known which window the panel belongs to. */
  canOpenPanel: boolean;
  /** Something that was asked for and did not work, in a sentence. */
  problem?: string;
  news: NewsProps;
  quickLinks: QuickLinksProps;
  onOpenPanel: () => void;
  onOpenOptions: () => void;
  onPause: (isPaused: boolean) => void;
};

/** The popup: how the page stands, the ways on from here, and the quick links. */
export function PopupView(props: PopupViewProps) {
  const { judged, isSilent, isPaused, canOpenPanel, problem, news, quickLinks } = props;
  return (
    <main className="popup" data-status={judged?.status ?? 'reading'}>
      <h1 className="visually-hidden">Squeaky</h1>
      <PageState judged={judged} isSilent={isSilent} />
      <div className="popup-buttons">
        <button type="button" className="primary" disabled={!canOpenPanel} onClick={props.onOpenPanel}>
          Open side panel
        </button>
        <button type="button" onClick={() => props.onPause(!isPaused)}>
          {isPaused ? 'Resume' : 'Pause'}
        </button>
        <button type="button" onClick={props.onOpenOptions}>
          Options
        </button>
      </div>
      {problem && (
        <p className="popup-problem" role="alert">
          {problem}
        </p>
      )}
      <News {...news} />
      <QuickLinks {...quickLinks} />
    </main>
  );
}

type PageStateProps = Pick<PopupViewProps, 'judged' | 'isSilent'>;

function PageState({ judged, isSilent }: PageStateProps) {
  const { name, text, issues } = lineOf(judged, isSilent);
  return (
    <p className="popup-page" role="status">
      {name && (
        <>
          <span className="popup-page-name" title={name}>
            <bdi>{name}</bdi>
          </span>
          <span className="visually-hidden">: </span>
        </>
      )}
      <span className={name ? 'popup-page-after-name' : ''}>
        {issues ? <Issues issues={issues} /> : text}
      </span>
    </p>
  );
}

/** The same words as in the panel where a page only waits to be loaded again. */
function lineOf(judged: JudgedPage | undefined, isSilent: boolean): PageLine {
  if (!isSilent || judged?.status !== 'no-record') return pageLine(judged);
  return { name: silentWords.title, text: silentWords.advice };
}

function Issues({ issues }: { issues: readonly IssueCount[] }) {
  return issues.map(({ severity, text }, at) => (
    <Fragment key={severity}>
      {at > 0 && <span className="visually-hidden">, </span>}
      <span className="popup-issue">
        <Mark name={severity} />
        {text}
      </span>
    </Fragment>
  ));
}
