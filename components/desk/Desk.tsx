import type { JudgedPage } from '../../lib/judging/judge-page.ts';
import { JudgedRecord, type JudgedRecordProps } from './JudgedRecord.tsx';
import { Notice } from './Notice.tsx';
import { issueWords } from './report-words.ts';
import { Skeleton, StatusMessage } from './StatusMessage.tsx';
import { brokenWords, noRecordWords, pausedWords, readingWords, silentWords } from './status-words.ts';
import './desk.css';

export type DeskProps = Omit<JudgedRecordProps, 'page'> & {
  judged: JudgedPage;
  /** The tab shows a CRM page that has never sent anything. */
  isSilent: boolean;
  /** The saved policy could not be used, so the built-in one judges. */
  hasPolicyErrors: boolean;
  onResume(): void;
  onOpenOptions(): void;
};

/** The whole side panel for one tab. */
export function Desk(props: DeskProps) {
  const { judged, hasPolicyErrors, onOpenOptions } = props;
  const { crm, kind, record } = 'record' in judged ? judged : {};
  return (
    <main className="desk" data-status={judged.status} data-crm={crm} data-kind={kind} data-record={record}>
      <p role="status" className="visually-hidden">
        {announcement(judged, props.isSilent)}
      </p>
      {hasPolicyErrors && (
        <Notice
          text="Your saved settings could not be read; the built-in ones judge."
          action={{ label: 'Open the options', onPress: onOpenOptions }}
        />
      )}
      <Content {...props} />
    </main>
  );
}

function Content({ judged, isSilent, onResume, policy, now, showsScore }: DeskProps) {
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
      return <StatusMessage {...brokenWords[judged.why]} />;
    default:
      // A new record starts with its own sections folded and at its own beginning.
      return (
        <JudgedRecord key={judged.record} page={judged} policy={policy} now={now} showsScore={showsScore} />
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
      return issueWords(judged.report);
  }
}
