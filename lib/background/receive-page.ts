import { browser } from 'wxt/browser';
import type { RecordKind } from '../fields/index.ts';
import { isRead, recordIn } from '../memory/recall.ts';
import { remember } from '../memory/remember.ts';
import { rememberHost } from '../memory/remember-host.ts';
import type { PageMessage } from '../messages/page-message.ts';
import { NEW_RECORD, type PageReading } from '../reading/reading.ts';
import { recognise } from '../reading/recognise.ts';
import type { SeenPage } from '../reading/seen.ts';
import { parseHost, parsePage, parseRecord } from '../reading/seen-schema.ts';
import { dropOldest } from '../store/drop-oldest.ts';
import { hostKey, hostOf, keptHosts } from '../store/hosts.ts';
import { keptPages, pageKey, pageOf } from '../store/pages.ts';
import { storedPolicy } from '../store/policy.ts';
import { keptRecords, recordKey, recordOf } from '../store/records.ts';
import { rememberLayout } from './remember-layout.ts';

/** Stores what a tab shows now, and remembers what is saved of its record and how its host writes. */
export async function receivePage(
  { tabId, reader, url, page: raw }: PageMessage & { tabId: number },
  seenAt: number,
): Promise<void> {
  const { policy } = await storedPolicy.read();
  const page = recognise(raw, policy.fields);
  const before = await pageOf(tabId).read();
  const previous =
    before && isSameRecord(before.page, page) && isOfSameHost(before.url, url) ? before : undefined;
  const since = previous?.since ?? previous?.seenAt ?? seenAt;
  const timelineSince = timelineSinceOf(previous, page);
  const seen: SeenPage = { version: 1, reader, url, seenAt, since, ...timelineSince, page };
  const sound = parsePage(seen) ?? NOTHING;
  // In one go, so that no surface judges a new page by an old memory.
  await browser.storage.session.set({ [pageKey(tabId)]: sound, ...(await memoryOf(seen, previous)) });
  await dropOldest(keptPages, keptRecords, keptHosts);
  await rememberLayout(raw, page, policy.fields);
}

/** Stored for what does not fit its schema: surfaces take what is stored as it is, and what was there before is over. */
const NOTHING = null;

/** What is remembered after a look, by key. */
async function memoryOf(
  seen: SeenPage,
  previous: SeenPage | undefined,
): Promise<Readonly<Record<string, unknown>>> {
  if (!isRead(seen)) return {};
  const { url, page, seenAt } = seen;
  const host = await hostOf(url).read();
  const formats = { [hostKey(url)]: parseHost(rememberHost(host, page.evidence, seenAt)) ?? NOTHING };
  // Nothing of it is saved, and the next new one is another record.
  if (page.record === NEW_RECORD) return formats;
  const record = await recordOf(url, page.record).read();
  const look = { url, page, previous: isRead(previous) ? previous.page : undefined, seenAt };
  const remembered = remember(record, look);
  if (!remembered) return formats;
  return { ...formats, [recordKey(url, page.record)]: parseRecord(remembered) ?? NOTHING };
}

/** "Today" stays on the page after midnight, until the timeline is rendered anew. */
function timelineSinceOf(previous: SeenPage | undefined, page: PageReading): Pick<SeenPage, 'timelineSince'> {
  const before = timelineIn(previous?.page);
  if (!previous || before === undefined || before !== timelineIn(page)) return {};
  return { timelineSince: previous.timelineSince ?? previous.seenAt };
}

function timelineIn(page: PageReading | undefined): string | undefined {
  return page?.status === 'read' && page.timeline ? JSON.stringify(page.timeline) : undefined;
}

/** The id alone does not tell: every new record has the same. */
function isSameRecord(one: PageReading, other: PageReading): boolean {
  return recordIn(one) === recordIn(other) && kindIn(one) === kindIn(other);
}

function kindIn(page: PageReading): RecordKind | undefined {
  return 'kind' in page ? page.kind : undefined;
}

function isOfSameHost(one: string, other: string): boolean {
  return new URL(one).host === new URL(other).host;
}
