import { isRead, recall } from '../memory/recall.ts';
import type { SeenPage, SeenRecord } from '../reading/seen.ts';

/**
 * The id of the account that an opportunity's page links to, or linked to when it was seen before.
 *
 * @param own What was seen of the page's record before.
 */
export function accountIdOf(page: SeenPage | undefined, own: SeenRecord | undefined): string | undefined {
  if (!isRead(page) || page.page.kind !== 'opportunity') return undefined;
  return recall(page, own, undefined).believed['opportunity.accountName']?.cell.target;
}
