import type { PageMessage } from '../messages/page-message.ts';
import { recognise } from '../reading/recognise.ts';
import type { SeenPage } from '../reading/seen.ts';
import { dropOldestPages, pageOf } from '../store/pages.ts';
import { dropOldestRecords, recordOf } from '../store/records.ts';

/** Stores what a tab shows now, and remembers an account for its opportunities. */
export async function receivePage(
  { tabId, reader, url, page: raw }: PageMessage & { tabId: number },
  seenAt: number,
): Promise<void> {
  const page = recognise(raw);
  const seen: SeenPage = { version: 1, reader, url, seenAt, page };
  await pageOf(tabId).write(seen);
  await dropOldestPages();
  if (page.status !== 'read' || page.kind !== 'account') return;
  const { kind, cells, evidence } = page;
  await recordOf(url, page.record).write({ version: 1, kind, url, seenAt, cells, evidence });
  await dropOldestRecords();
}
