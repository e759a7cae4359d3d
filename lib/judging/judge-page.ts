import type { Clock } from '../calendar/clock.ts';
import type { Facts } from '../facts/facts.ts';
import type { RecordKind } from '../fields/index.ts';
import type { Policy } from '../policy/index.ts';
import type { BrokenReason, ReaderId } from '../reading/reading.ts';
import type { SeenPage, SeenRecord } from '../reading/seen.ts';
import { evaluate, type Person, type Report } from '../rules/index.ts';
import type { FieldRow } from './field-row.ts';
import { understand } from './understand.ts';

/** The states every surface draws. */
export type Status = 'reading' | 'ready' | 'no-record' | 'not-enough' | 'broken' | 'paused';

/** A tab's page, judged: all that surfaces show and the badge counts. */
export type JudgedPage =
  | { status: 'no-record' | 'paused' }
  | { status: 'reading'; crm: ReaderId; kind: RecordKind; record: string }
  | { status: 'broken'; crm: ReaderId; kind: RecordKind; record: string; why: BrokenReason }
  | {
      status: 'ready' | 'not-enough';
      crm: ReaderId;
      kind: RecordKind;
      record: string;
      /** The record's name, when the page shows it. */
      name?: string;
      rows: FieldRow[];
      facts: Facts;
      report: Report;
    };

export type JudgeInput = {
  /** `undefined` when the tab's page has sent nothing. */
  page: SeenPage | undefined;
  /** The opportunity's account, when it was seen in this browser session. */
  account: SeenRecord | undefined;
  policy: Policy;
  clock: Clock;
  person?: Person;
  /** ISO code the user has stated for amounts that show no currency; empty or left out when none was. */
  fallbackCurrency?: string;
  isPaused?: boolean;
};

/** Judges what is known of a tab. Pure: derived anew each time, stored nowhere, so never stale. */
export function judgePage(input: JudgeInput): JudgedPage {
  const { page, account, policy, clock, person, fallbackCurrency, isPaused } = input;
  if (isPaused) return { status: 'paused' };
  if (!page || page.page.status === 'no-record') return { status: 'no-record' };
  const { reader: crm, page: reading } = page;
  const { kind, record } = reading;
  if (reading.status === 'reading') return { status: 'reading', crm, kind, record };
  if (reading.status === 'broken') return { status: 'broken', crm, kind, record, why: reading.why };
  const { facts, rows } = understand(reading, account, policy, fallbackCurrency);
  const report = evaluate(facts, policy, clock, person);
  const name = facts[kind]?.name;
  return {
    status: isEnough(report, policy) ? 'ready' : 'not-enough',
    crm,
    kind,
    record,
    ...(typeof name === 'string' ? { name } : {}),
    rows,
    facts,
    report,
  };
}

/** Too little was judged when rules that may bind this record could not look. */
function isEnough({ findings, coverage }: Report, policy: Policy): boolean {
  return coverage >= policy.minimumCoverage || !findings.some(({ outcome }) => outcome === 'unknown');
}

/** The id of the account that an opportunity's page links to. */
export function accountIdOf(page: SeenPage | undefined): string | undefined {
  if (page?.page.status !== 'read' || page.page.kind !== 'opportunity') return undefined;
  return page.page.cells['opportunity.accountName']?.target;
}

/** What the badge and the counts take: failed rules that are errors or warnings. */
export function countIssues(report: Report): { errors: number; warnings: number } {
  const failed = report.findings.filter(({ outcome }) => outcome === 'fail');
  const count = (severity: string) => failed.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning') };
}
