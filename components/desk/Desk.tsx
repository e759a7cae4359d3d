import type { JudgedPage } from '../../lib/judging/judge-page.ts';
import { AnnounceProvider } from './announce.ts';
import { type GoTo, GoToProvider } from './go-to.ts';
import { JudgedRecord, type JudgedRecordProps } from './JudgedRecord.tsx';
import { type Keeping, KeepingProvider } from './keeping.ts';
import { LiveRegion, useSaid } from './LiveRegion.tsx';
import { Notice } from './Notice.tsx';
import { issueWords } from './report-words.ts';
import { Skeleton, StatusMessage } from './StatusMessage.tsx';
import {
  brokenWords,
  noRecordWords,
  outdatedWords,
  pausedWords,
  readingWords,
  silentWords,
  unreadNotesWords,
} from './status-words.ts';
import './desk.css';

export type DeskProps = Omit<JudgedRecordProps, 'page'> & {
  judged: JudgedPage;
  /** The tab shows a CRM page that has never sent anything. */
  isSilent: boolean;
  /** Something that was asked for and did not work, in a sentence. */
  problem?: string | undefined;
  /** The saved policy could not be used, so the built-in one judges. */
  hasPolicyErrors: boolean;
  onResume(): void;
  onOpenOptions(): void;
  /** Shows field by field what was found on the page. */
  onShowHealth(): void;
  /** Left out where there is no page to show fields on. */
  onGoTo?: GoTo | undefined;
  /** Where the opportunity's account is, as far as the page tells. */
  accountUrl?: string | undefined;
  /** What the user wrote about the record; left out where there is no record. */
  keeping?: Keeping | undefined;
  /** This panel outlived an update of the extension: nothing in it works any more. */
  isOutdated?: boolean;
};

/** The whole side panel for one tab. */
export function Desk(props: DeskProps) {
  const { said, say, forget } = useSaid();
  const { judged, problem, hasPolicyErrors, onOpenOptions, onGoTo, accountUrl, keeping, isOutdated } = props;
  const { crm, kind, record } = 'record' in judged ? judged : {};
  return (
    <main className="desk" data-status={judged.status} data-crm={crm} data-kind={kind} data-record={record}>
      {problem && <Notice text={problem} />}
      {isOutdated && <Notice text={outdatedWords} />}
      {keeping?.kept.problem && <Notice text={unreadNotesWords[keeping.kept.problem]} />}
      {hasPolicyErrors && (
        <Notice
          text="Your saved settings could not be read; the built-in ones judge."
          action={{ label: 'Open the options', onPress: onOpenOptions }}
        />
      )}
      <AnnounceProvider value={say}>
        <GoToProvider
          value={onGoTo && 'report' in judged ? { ...judged, goTo: onGoTo, accountUrl } : undefined}
        >
          <KeepingProvider value={keeping}>
            <Content {...props} />
          </KeepingProvider>
        </GoToProvider>
      </AnnounceProvider>
      <LiveRegion state={announcement(judged, props.isSilent)} said={said} onDone={forget} />
    </main>
  );
}

function Content({ judged, isSilent, onResume, onShowHealth, policy, now, showsScore, marks }: DeskProps) {
  switch (judged.status) {
    case 'reading':
      return (
        <StatusMessage {...readingWords}>
          <Skeleton />
        </StatusMessage>
      );
    case 'paused':
      return (
        <StatusMessage {...pausedWords}>
          <button type="button" className="primary" onClick={onResume}>
            Resume
          </button>
        </StatusMessage>
      );
    case 'no-record':
      return <StatusMessage {...(isSilent ? silentWords : noRecordWords)} />;
    case 'broken':
      return (
        <StatusMessage {...brokenWords[judged.why]}>
          <button type="button" onClick={onShowHealth}>
            See what was found
          </button>
        </StatusMessage>
      );
    default:
      // A new record starts with its own sections folded and at its own beginning.
      return (
        <JudgedRecord
          key={judged.record}
          page={judged}
          policy={policy}
          now={now}
          showsScore={showsScore}
          marks={marks}
        />
      );
  }
}

/** What a screen reader hears when it changes. */
function announcement(judged: JudgedPage, isSilent: boolean): string {
  switch (judged.status) {
    case 'reading':
      return readingWords.title;
    case 'paused':
      return pausedWords.title;
    case 'no-record':
      return (isSilent ? silentWords : noRecordWords).title;
    case 'broken':
      return brokenWords[judged.why].title;
    default:
      return issueWords(judged);
  }
}
