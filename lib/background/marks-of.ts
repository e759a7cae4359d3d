import { type FieldPath, isFieldPath, recordKindOf } from '../fields/index.ts';
import type { FieldRow } from '../judging/field-row.ts';
import { type JudgedPage, openIn } from '../judging/judge-page.ts';
import { type FieldMark, MAX_MARK_TEXT, MAX_MARKS } from '../messages/marks-message.ts';
import type { Severity } from '../policy/index.ts';
import { severities } from '../policy/names.ts';
import type { Finding } from '../rules/index.ts';

const WORDS: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Info' };

/** A mark for each field of the page's record that a finding is about and that some page has shown. */
export function marksOf(judged: JudgedPage): FieldMark[] {
  if (!('report' in judged)) return [];
  const { kind, rows, report, snoozed } = judged;
  const failed = openIn(report, snoozed).filter(({ outcome }) => outcome === 'fail');
  const byField = new Map<FieldPath, Finding[]>();
  for (const finding of failed.toSorted(bySeverity)) {
    for (const path of finding.fields.filter(isFieldPath))
      byField.set(path, [...(byField.get(path) ?? []), finding]);
  }
  return rows
    .filter(({ path, fact }) => recordKindOf(path) === kind && fact.state !== 'absent')
    .flatMap((row) => markOf(row, byField.get(row.path)) ?? [])
    .slice(0, MAX_MARKS);
}

function markOf(
  { path, apiName, label }: FieldRow,
  findings: readonly Finding[] = [],
): FieldMark | undefined {
  const [worst] = findings;
  if (!worst) return undefined;
  const text = ['Squeaky', ...findings.map(lineOf)].join('\n').slice(0, MAX_MARK_TEXT);
  return { field: path, ...(apiName ? { apiName } : {}), label, severity: worst.severity, text };
}

function lineOf({ severity, because, advice }: Finding): string {
  return [`${WORDS[severity]}: ${because}`, advice].filter(Boolean).join(' ');
}

function bySeverity(a: Finding, b: Finding): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}
