import { type BriefInput, nameOf } from './brief-of.ts';
import type { Block } from './document.ts';
import { asideItems, findingItems } from './finding-items.ts';
import { toPlain } from './plain.ts';

/** What there is to fix, as plain text, and what is set aside below it. */
export function findingsText({
  facts,
  report,
  snoozed,
}: Pick<BriefInput, 'facts' | 'report' | 'snoozed'>): string {
  const title = nameOf(facts);
  const items = findingItems(report, snoozed);
  const aside = asideItems(snoozed);
  if (items.length + aside.length === 0) return `${title}: nothing to fix in what was judged.\n`;
  const open: Block =
    items.length > 0
      ? { kind: 'list', items }
      : { kind: 'text', text: 'Nothing else to fix in what was judged.' };
  const blocks: Block[] = [open];
  if (aside.length > 0) blocks.push({ kind: 'heading', text: 'Set aside' }, { kind: 'list', items: aside });
  return toPlain({ title, blocks });
}
