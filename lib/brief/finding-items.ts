import { citationOf } from '../handbook/citations.ts';
import type { Snoozed } from '../judging/apply-snoozes.ts';
import { openIn } from '../judging/judge-page.ts';
import { severities } from '../policy/names.ts';
import type { Finding, Report } from '../rules/index.ts';
import { dayName } from '../rules/words.ts';
import { cleanText } from './clean-text.ts';
import type { Inline } from './document.ts';

const SEVERITY_WORDS = { error: 'Error', warning: 'Warning', info: 'Hint' } as const;

/** A finding quotes the page; more than this is not read in a list. */
const MAX_SENTENCE = 600;

/** What there is to fix, most severe first: the fact, what to do, and where it is written. */
export function findingItems(report: Report, snoozed: readonly Snoozed[]): Inline[][] {
  return openIn(report, snoozed)
    .filter(({ outcome }) => outcome === 'fail')
    .toSorted(bySeverity)
    .map((finding) => [
      factOf(finding),
      ...(finding.advice ? [cleanText(finding.advice, MAX_SENTENCE)] : []),
      ...clausesOf(finding),
    ]);
}

/** What the seller has set aside, with until when and why: told, but not as something to do. */
export function asideItems(snoozed: readonly Snoozed[]): Inline[][] {
  return snoozed
    .toSorted((a, b) => bySeverity(a.finding, b.finding))
    .map(({ finding, snooze }) => {
      const reason = snooze.reason === '' ? '' : `: ${cleanText(snooze.reason, MAX_SENTENCE)}`;
      const since =
        snooze.kind === 'snooze'
          ? `Snoozed until ${dayName(snooze.until)}`
          : `Not relevant here since ${dayName(snooze.on)}`;
      return [factOf(finding), `${since}${reason}`];
    });
}

function bySeverity(a: Finding, b: Finding): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}

function factOf({ severity, because }: Finding): string {
  return `${SEVERITY_WORDS[severity]}: ${cleanText(because, MAX_SENTENCE)}`;
}

function clausesOf({ cites }: Finding): Inline[] {
  const clauses = cites.flatMap((id) => {
    const citation = citationOf(id);
    return citation?.kind === 'page'
      ? [{ text: `${citation.page}: ${citation.section}`, url: citation.url }]
      : [];
  });
  return firstOfEach(clauses);
}

/** Several facts stand in one section. */
function firstOfEach(clauses: readonly { text: string; url: string }[]): Inline[] {
  return [...new Map(clauses.map((clause) => [clause.url, clause])).values()];
}
