import { type BriefInput, nameOf } from './brief-of.ts';
import { findingItems } from './finding-items.ts';
import { toPlain } from './plain.ts';

/** What there is to fix, as plain text. */
export function findingsText({ facts, report }: Pick<BriefInput, 'facts' | 'report'>): string {
  const title = nameOf(facts);
  const items = findingItems(report);
  if (items.length === 0) return `${title}: nothing to fix in what was judged.\n`;
  return toPlain({ title, blocks: [{ kind: 'list', items }] });
}
