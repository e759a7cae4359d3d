import { Suspense } from 'react';
import { clockAt } from '../../lib/calendar/clock.ts';
import { openIn } from '../../lib/judging/judge-page.ts';
import type { Policy } from '../../lib/policy/index.ts';
import { FindingGroups } from './FindingGroups.tsx';
import { JudgedByProvider } from './judged-by.ts';
import {
  ClearedFindings,
  CloseDateHelper,
  DealTeam,
  MarksButton,
  Meddppicc,
  NextStepHelper,
  QuietFindings,
  Reviews,
  ShareBar,
  SnoozedFindings,
  StageLinks,
  StageReadiness,
  WeeklyStrip,
  WhatIRead,
} from './later.ts';
import type { SiteMarks } from './MarksButton.tsx';
import { hintsIn, issuesIn } from './order-findings.ts';
import { RecordHeader } from './RecordHeader.tsx';
import type { ReadPage } from './read-page.ts';
import { Section } from './Section.tsx';
import { Summary } from './Summary.tsx';
import { stripRules } from './strip-rules.ts';

export type JudgedRecordProps = {
  page: ReadPage;
  policy: Policy;
  /** Milliseconds since the epoch. */
  now: number;
  /** The score is told as a number; otherwise the gaps speak for themselves. */
  showsScore: boolean;
  /** Left out where the page can have no marks. */
  marks?: SiteMarks | undefined;
};

/** Findings first, then what supports them. */
export function JudgedRecord({ page, policy, now, showsScore, marks }: JudgedRecordProps) {
  const { kind, report, snoozed, rows, lists, facts, person, preview } = page;
  const raised = preview?.raises.map(({ rule }) => rule) ?? [];
  const clock = clockAt(new Date(now));
  const open = openIn(report, snoozed);
  const strip = hintsIn(open).filter(({ rule }) => stripRules.includes(rule));
  const hints = hintsIn(open).filter(({ rule }) => !stripRules.includes(rule));
  return (
    <JudgedByProvider value={{ policy, segment: report.segment }}>
      <RecordHeader page={page} />
      <Summary page={page} showsScore={showsScore} />
      <FindingGroups
        policy={policy}
        label="Findings"
        failed={issuesIn(open)}
        all={report.findings}
        rows={rows}
        raised={raised}
      />
      <Suspense>
        <ClearedFindings cleared={preview?.clears ?? []} />
        <WeeklyStrip findings={strip} />
        {hints.length > 0 && (
          <Section title="Hints" note={String(hints.length)}>
            <FindingGroups
              policy={policy}
              label="Hints"
              isNested
              failed={hints}
              all={report.findings}
              rows={rows}
              raised={[]}
            />
          </Section>
        )}
        <SnoozedFindings snoozed={snoozed} />
        {kind === 'opportunity' && <ShareBar page={page} policy={policy} clock={clock} person={person} />}
        <QuietFindings kind={kind} findings={report.findings} rows={rows} />
        {kind === 'opportunity' && (
          <>
            <Meddppicc facts={facts} policy={policy} />
            <Reviews findings={report.findings} policy={policy} />
            <StageReadiness facts={facts} policy={policy} />
            <NextStepHelper facts={facts} policy={policy} clock={clock} />
            <CloseDateHelper facts={facts} policy={policy} clock={clock} />
            <StageLinks facts={facts} policy={policy} />
            <DealTeam facts={facts} policy={policy} />
          </>
        )}
        <WhatIRead kind={kind} rows={rows} lists={lists} now={now} />
        {marks && <MarksButton {...marks} />}
      </Suspense>
    </JudgedByProvider>
  );
}
