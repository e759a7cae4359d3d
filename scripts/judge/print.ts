import { type Severity, severities } from '../../lib/policy/index.ts';
import type { PipelineReport } from '../../lib/rules/evaluate-pipeline.ts';
import type { Finding, Outcome, Report } from '../../lib/rules/index.ts';
import { table } from '../table.ts';
import { findingTable } from './finding-table.ts';

/** What to act on first. */
const OUTCOMES: readonly Outcome[] = ['fail', 'unknown', 'pass', 'not-applicable'];

/** A report as text of some width: where it stands, each group, each finding. */
export function printedReport(report: Report, width: number): string {
  const findings = findingTable(HEAD, inOrder(report.findings).map(cellsOf), width);
  return [standing(report), groupTable(report), findings].join('\n\n');
}

/** A list's own findings, then each record's report. */
export function printedList(
  pipeline: PipelineReport,
  records: readonly { record: string; report: Report }[],
  width: number,
): string {
  const reports = records.map(({ record, report }) => `── ${record} ──\n\n${printedReport(report, width)}`);
  return [pipelineTable(pipeline, width), ...reports].join('\n\n');
}

function pipelineTable({ findings }: PipelineReport, width: number): string {
  if (findings.length === 0) return 'No rule has anything to say about the list.';
  const rows = inOrder(findings).map((finding) => [finding.record ?? '', ...cellsOf(finding)]);
  return findingTable(['record', ...HEAD], rows, width);
}

const HEAD = ['severity', 'outcome', 'rule', 'because', 'advice'];

function cellsOf({ severity, outcome, rule, because, advice = '' }: Finding): string[] {
  return [severity, outcome, rule, onOneLine(because), onOneLine(advice)];
}

/** A quoted field may hold several lines, and a table's row is one. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function standing({ score, coverage, segment }: Report): string {
  const shownScore = score === null ? 'Too little is known for a score' : `Score ${percent(score)}`;
  return `${shownScore}; judged ${percent(coverage)} of what could apply; segment ${segment ?? 'unknown'}.`;
}

function groupTable({ groups: scores }: Report): string {
  const rows = scores.map(({ name, score, coverage }) => [
    name,
    score === null ? '' : percent(score),
    percent(coverage),
  ]);
  return table(['group', 'score', 'judged'], rows, ['left', 'right', 'right']);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function inOrder<F extends { outcome: Outcome; severity: Severity }>(findings: readonly F[]): F[] {
  const rank = ({ outcome, severity }: F) =>
    OUTCOMES.indexOf(outcome) * severities.length + severities.indexOf(severity);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}
