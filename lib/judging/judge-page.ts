import { type Clock, clockAt } from '../calendar/clock.ts';
import type { Facts } from '../facts/facts.ts';
import type { RecordKind } from '../fields/index.ts';
import type { ReadNotes } from '../notes/notes.ts';
import { personFor } from '../notes/person-for.ts';
import type { Policy } from '../policy/index.ts';
import { type BrokenReason, NEW_RECORD, type ReaderId } from '../reading/reading.ts';
import type { SeenHost, SeenPage, SeenRecord } from '../reading/seen.ts';
import { evaluate, type Finding, type Person, type Report } from '../rules/index.ts';
import { applySnoozes, type Snoozed } from './apply-snoozes.ts';
import type { FieldRow } from './field-row.ts';
import type { ListRow } from './list-row.ts';
import { type Preview, previewOf } from './preview.ts';
import { type Seen, understandSeen } from './understand.ts';
import { understandLists } from './understand-lists.ts';

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
      /** Of activities and of the account's other opportunities. */
      lists: ListRow[];
      facts: Facts;
      /** What the user says of themselves and of this record; the report was made with it. */
      person: Person;
      report: Report;
      /** The failed rules that the user has set aside on this record; they are in the report all the same. */
      snoozed: Snoozed[];
      /** Where the page has unsaved edits. */
      preview?: Preview;
    };

export type JudgeInput = {
  /** `undefined` when the tab's page has sent nothing. */
  page: SeenPage | undefined;
  /** What was seen of the page's own record before. */
  own?: SeenRecord | undefined;
  /** The opportunity's account, when it was seen in this browser session. */
  account: SeenRecord | undefined;
  /** How the page's host writes numbers and dates. */
  host?: SeenHost | undefined;
  /** What the user wrote about the page's record. */
  notes?: ReadNotes | undefined;
  policy: Policy;
  clock: Clock;
  person?: Person;
  /** ISO code the user has stated for amounts that show no currency; empty or left out when none was. */
  fallbackCurrency?: string;
  isPaused?: boolean;
};

/** Judges what is known of a tab. Pure: derived anew each time, stored nowhere, so never stale. */
export function judgePage(input: JudgeInput): JudgedPage {
  const { page, own, account, host, policy, clock, fallbackCurrency, isPaused } = input;
  if (isPaused) return { status: 'paused' };
  if (!page || page.page.status === 'no-record') return { status: 'no-record' };
  const { reader: crm, page: reading, seenAt, since = seenAt, timelineSince = seenAt } = page;
  const { kind, record } = reading;
  if (reading.status === 'reading') return { status: 'reading', crm, kind, record };
  if (reading.status === 'broken') return { status: 'broken', crm, kind, record, why: reading.why };
  const seen: Seen = { page: { page: reading, seenAt, since }, own, account, host };
  const { facts: fields, saved: savedFields, rows } = understandSeen(seen, policy, fallbackCurrency);
  const readOn = clockAt(new Date(seenAt)).today;
  const shownOn = clockAt(new Date(timelineSince)).today;
  const lists = understandLists({ reading, readOn, shownOn, account, host, policy, fallbackCurrency });
  const facts = { ...fields, ...lists.facts };
  // Of a new record nothing is saved yet.
  const saved = record !== NEW_RECORD && savedFields ? { ...savedFields, ...lists.facts } : undefined;
  const notes = input.notes?.notes;
  const person = personFor(input.person ?? {}, notes);
  const report = evaluate(facts, policy, clock, person);
  const counted = (findings: Finding[]) => applySnoozes(findings, notes, clock.today).open;
  const change =
    saved && previewOf(report, evaluate(saved, policy, clock, person), rows.some(isOfUnknownSaved));
  // What is set aside counts nowhere, so saving changes nothing about it.
  const preview = change && { ...change, clears: counted(change.clears), raises: counted(change.raises) };
  const name = facts[kind]?.name;
  return {
    status: isEnough(report, policy) ? 'ready' : 'not-enough',
    crm,
    kind,
    record,
    ...(typeof name === 'string' ? { name } : {}),
    rows,
    lists: lists.rows,
    facts,
    person,
    report,
    snoozed: applySnoozes(report.findings, notes, clock.today).snoozed,
    ...(preview ? { preview } : {}),
  };
}

function isOfUnknownSaved({ saved }: FieldRow): boolean {
  return saved?.state === 'absent' || saved?.state === 'unreadable';
}

/** Too little was judged when rules that may bind this record could not look. */
function isEnough({ findings, coverage }: Report, policy: Policy): boolean {
  return coverage >= policy.minimumCoverage || !findings.some(({ outcome }) => outcome === 'unknown');
}

/** What the badge and the counts take: failed rules that are errors or warnings and are not set aside. */
export function countIssues(
  report: Report,
  snoozed: readonly Snoozed[] = [],
): { errors: number; warnings: number } {
  const failed = openIn(report, snoozed).filter(({ outcome }) => outcome === 'fail');
  const count = (severity: string) => failed.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning') };
}

/** The report's findings without those that are set aside. */
export function openIn({ findings }: Report, snoozed: readonly Snoozed[]): Finding[] {
  const aside = new Set(snoozed.map(({ finding }) => finding.rule));
  return findings.filter(({ rule }) => !aside.has(rule));
}
