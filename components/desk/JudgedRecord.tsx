import { Suspense } from 'react';
import type { JudgedPage } from '../../lib/judging/judge-page.ts';
import type { Policy } from '../../lib/policy/index.ts';
import { FindingGroups } from './FindingGroups.tsx';
import { Meddppicc, StageLinks, StageReadiness } from './later.ts';
import { withOutcome } from './order-findings.ts';
import { QuietFindings } from './QuietFindings.tsx';
import { RecordHeader } from './RecordHeader.tsx';
import { Summary } from './Summary.tsx';
import { WhatIRead } from './WhatIRead.tsx';

/** A page with a report. */
export type ReadPage = Extract<JudgedPage, { status: 'ready' | 'not-enough' }>;

export type JudgedRecordProps = {
  page: ReadPage;
  policy: Policy;
  /** Milliseconds since the epoch. */
  now: number;
};

/** Findings first, then what supports them. */
export function JudgedRecord({ page, policy, now }: JudgedRecordProps) {
  const { kind, name, report, rows, facts } = page;
  return (
    <>
      <RecordHeader kind={kind} name={name} report={report} />
      <Summary page={page} />
      <FindingGroups failed={withOutcome(report.findings, 'fail')} />
      <QuietFindings kind={kind} findings={report.findings} rows={rows} />
      {kind === 'opportunity' && (
        <Suspense>
          <Meddppicc facts={facts} policy={policy} />
          <StageReadiness facts={facts} policy={policy} />
          <StageLinks facts={facts} policy={policy} />
        </Suspense>
      )}
      <WhatIRead rows={rows} now={now} />
    </>
  );
}
