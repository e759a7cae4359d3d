import type { FieldRow } from '../../lib/judging/field-row.ts';
import { countIssues } from '../../lib/judging/judge-page.ts';
import type { Report } from '../../lib/rules/index.ts';
import { placesOf, placesOfAll, placeWords } from './places-of.ts';
import type { ReadPage } from './read-page.ts';

/** `2 errors`, `1 warning`. */
export function countWords(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** How many rules came to a verdict about the record. */
export function judgedCount({ findings }: Report): number {
  return findings.filter(({ outcome }) => outcome === 'pass' || outcome === 'fail').length;
}

/** `2 errors, 1 warning`; what is none is not named. */
export function issueWords({ report, snoozed }: Pick<ReadPage, 'report' | 'snoozed'>): string {
  const { errors, warnings } = countIssues(report, snoozed);
  const parts = [
    errors > 0 ? countWords(errors, 'error') : '',
    warnings > 0 ? countWords(warnings, 'warning') : '',
  ].filter((part) => part !== '');
  if (parts.length > 0) return parts.join(', ');
  return judgedCount(report) > 0 ? 'No errors or warnings' : 'Nothing judged';
}

/** How much was judged, and what would let the rest be: never more than the page allows to say. */
export function coverageWords(report: Report, rows: readonly FieldRow[]): string {
  const unknown = report.findings.filter(({ outcome }) => outcome === 'unknown');
  const judged = judgedCount(report);
  const elsewhere = unknown.filter((finding) => placesOf(finding, rows).length > 0);
  const here = unknown.length - elsewhere.length;
  if (judged + unknown.length === 0) return 'No rule applies here.';
  if (unknown.length === 0) return `Judged all ${countWords(judged, 'rule')} that apply.`;
  const sentences = [`Judged ${judged} of ${countWords(judged + unknown.length, 'rule')}`];
  if (elsewhere.length > 0) {
    const open = placeWords(placesOfAll(elsewhere, rows));
    sentences.push(`${elsewhere.length} ${need(elsewhere.length)} fields not on this page: open ${open}`);
  }
  if (here > 0) sentences.push(`${here} ${need(here)} a field that could not be understood`);
  return `${sentences.join('; ')}.`;
}

function need(count: number): string {
  return count === 1 ? 'needs' : 'need';
}

/** `Score 82 of 100.`, of what was judged; nothing while too little was judged. */
export function scoreWords({ score }: Report): string | undefined {
  if (score === null) return undefined;
  return `Score ${Math.round(score * 100)} of 100.`;
}
