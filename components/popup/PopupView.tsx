import type { JudgedPage } from '../../lib/judging/judge-page.ts';
import { pageLine } from '../../lib/judging/page-line.ts';
import { News, type NewsProps } from './News.tsx';
import { QuickLinks, type QuickLinksProps } from './QuickLinks.tsx';
import '../desk/section.css';

export type PopupViewProps = {
  /** `undefined` while the page is being looked up. */
  judged: JudgedPage | undefined;
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
  const { judged, isPaused, canOpenPanel, problem, news, quickLinks } = props;
  return (
    <main className="popup" data-status={judged?.status ?? 'reading'}>
      <h1 className="visually-hidden">Squeaky</h1>
      <PageState judged={judged} />
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

function PageState({ judged }: { judged: JudgedPage | undefined }) {
  const { name, text } = pageLine(judged);
  return (
    <p className="popup-page" role="status">
      {name && (
        <>
          <span className="popup-page-name" title={name} dir="auto">
            {name}
          </span>
          <span className="visually-hidden">: </span>
        </>
      )}
      <span className={name ? 'popup-page-after-name' : ''}>{text}</span>
    </p>
  );
}
