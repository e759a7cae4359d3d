import { citationOf } from '../handbook/citations.ts';
import { severities } from '../policy/index.ts';
import type { Finding, Report } from '../rules/index.ts';
import { cleanText } from './clean-text.ts';
import type { Inline } from './document.ts';

const SEVERITY_WORDS = { error: 'Error', warning: 'Warning', info: 'Hint' } as const;

/** A finding quotes the page; more than this is not read in a list. */
const MAX_SENTENCE = 600;

/** What there is to fix, most severe first: the fact, what to do, and where it is written. */
export function findingItems({ findings }: Report): Inline[][] {
  return findings
    .filter(({ outcome }) => outcome === 'fail')
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
    .map(itemOf);
}

function itemOf({ severity, because, advice, cites }: Finding): Inline[] {
  const clauses = cites.flatMap((id) => {
    const citation = citationOf(id);
    return citation?.kind === 'page'
      ? [{ text: `${citation.page}: ${citation.section}`, url: citation.url }]
      : [];
  });
  const fact = `${SEVERITY_WORDS[severity]}: ${cleanText(because, MAX_SENTENCE)}`;
  return [fact, ...(advice ? [cleanText(advice, MAX_SENTENCE)] : []), ...firstOfEach(clauses)];
}

/** Several facts stand in one section. */
function firstOfEach(clauses: readonly { text: string; url: string }[]): Inline[] {
  return [...new Map(clauses.map((clause) => [clause.url, clause])).values()];
}
