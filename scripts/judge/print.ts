import { type Severity, severities } from '../../lib/policy/index.ts';
import type { PipelineReport } from '../../lib/rules/evaluate-pipeline.ts';
import type { Finding, Outcome, Report } from '../../lib/rules/index.ts';
import { table } from '../table.ts';

/** What to act on first. */
const OUTCOMES: readonly Outcome[] = ['fail', 'unknown', 'pass', 'not-applicable'];

/** A report as text: where it stands, each group, each finding. */
export function printedReport(report: Report): string {
  return [standing(report), groupTable(report), findingTable(report.findings)].join('\n\n');
}

/** A list's own findings, then each record's report. */
export function printedList(
  pipeline: PipelineReport,
  records: readonly { record: string; report: Report }[],
): string {
  const reports = records.map(({ record, report }) => `── ${record} ──\n\n${printedReport(report)}`);
  return [pipelineTable(pipeline), ...reports].join('\n\n');
}

function pipelineTable({ findings }: PipelineReport): string {
  if (findings.length === 0) return 'No rule has anything to say about the list.';
  const rows = inOrder(findings).map((finding) => [finding.record ?? '', ...cellsOf(finding)]);
  return table(['record', ...HEAD], rows);
}

const HEAD = ['severity', 'outcome', 'rule', 'because', 'advice'];

function findingTable(findings: readonly Finding[]): string {
  return table(HEAD, inOrder(findings).map(cellsOf));
}

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
