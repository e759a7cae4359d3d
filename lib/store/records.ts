import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { cellsSchema, evidenceSchema } from '../reading/schema.ts';
import type { SeenRecord } from '../reading/seen.ts';
import { type StoredItem, storedItem } from './stored-item.ts';

const PREFIX = 'record:';
/** A day's accounts and opportunities; the oldest goes first. */
export const MAX_RECORDS = 200;
/** The case-sensitive part of a Salesforce id; the last three of eighteen only check it. */
const SHORT_ID = 15;

const schema = z.strictObject({
  version: z.literal(1),
  kind: z.enum(['opportunity', 'account']),
  url: z.string(),
  seenAt: z.number(),
  cells: cellsSchema,
  evidence: evidenceSchema,
});

/**
 * One record of one organisation. The host is part of the key because a sandbox holds copies under the
 * same ids as production.
 */
export function recordOf(pageUrl: string, record: string): StoredItem<SeenRecord | undefined> {
  const key = `${PREFIX}${new URL(pageUrl).host}/${record.slice(0, SHORT_ID)}`;
  return storedItem('session', key, parseRecord);
}

function parseRecord(stored: unknown): SeenRecord | undefined {
  const parsed = schema.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}

/** Removes the records that were seen longest ago until no more than {@link MAX_RECORDS} are left. */
export async function dropOldestRecords(): Promise<void> {
  const stored = Object.entries(await browser.storage.session.get(null))
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, value]) => ({ key, seenAt: parseRecord(value)?.seenAt ?? 0 }))
    .sort((a, b) => b.seenAt - a.seenAt);
  const surplus = stored.slice(MAX_RECORDS).map(({ key }) => key);
  if (surplus.length > 0) await browser.storage.session.remove(surplus);
}
