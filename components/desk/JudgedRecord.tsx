import { Suspense } from 'react';
import type { Policy } from '../../lib/policy/index.ts';
import { FindingGroups } from './FindingGroups.tsx';
import { DealTeam, Meddppicc, QuietFindings, StageLinks, StageReadiness, WhatIRead } from './later.ts';
import { hintsIn, issuesIn } from './order-findings.ts';
import { RecordHeader } from './RecordHeader.tsx';
import type { ReadPage } from './read-page.ts';
import { Section } from './Section.tsx';
import { Summary } from './Summary.tsx';

export type JudgedRecordProps = {
  page: ReadPage;
  policy: Policy;
  /** Milliseconds since the epoch. */
  now: number;
  /** The score is told as a number; otherwise the gaps speak for themselves. */
  showsScore: boolean;
};

/** Findings first, then what supports them. */
export function JudgedRecord({ page, policy, now, showsScore }: JudgedRecordProps) {
  const { kind, name, report, rows, facts } = page;
  const hints = hintsIn(report.findings);
  return (
    <>
      <RecordHeader kind={kind} name={name} report={report} />
      <Summary page={page} showsScore={showsScore} />
      <FindingGroups label="Findings" failed={issuesIn(report.findings)} />
      {hints.length > 0 && (
        <Section title="Hints" note={String(hints.length)}>
          <FindingGroups label="Hints" failed={hints} />
        </Section>
      )}
      <Suspense>
        <QuietFindings kind={kind} findings={report.findings} rows={rows} />
        {kind === 'opportunity' && (
          <>
            <Meddppicc facts={facts} policy={policy} />
            <StageReadiness facts={facts} policy={policy} />
            <StageLinks facts={facts} policy={policy} />
            <DealTeam facts={facts} policy={policy} />
          </>
        )}
        <WhatIRead rows={rows} now={now} />
      </Suspense>
    </>
  );
}
