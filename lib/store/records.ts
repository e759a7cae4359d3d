import type { SeenRecord } from '../reading/seen.ts';
import type { Kept } from './drop-oldest.ts';
import { sessionItem, versioned } from './session-item.ts';
import type { StoredItem } from './stored-item.ts';

const PREFIX = 'record:';
/** A day's accounts and opportunities; the oldest goes first. */
const MAX_RECORDS = 200;
export const keptRecords: Kept = { prefix: PREFIX, most: MAX_RECORDS };
/** The case-sensitive part of a Salesforce id; the last three of eighteen only check it. */
const SHORT_ID = 15;

const VERSION = 2;

/**
 * Where session storage holds one record of one organisation. The host is part of the key because a sandbox
 * holds copies under the same ids as production.
 */
export function recordKey(pageUrl: string, record: string): string {
  return `${PREFIX}${new URL(pageUrl).host}/${record.slice(0, SHORT_ID)}`;
}

/** What was seen of one record. In memory only, gone with the browser. */
export function recordOf(pageUrl: string, record: string): StoredItem<SeenRecord | undefined> {
  return sessionItem(recordKey(pageUrl, record), VERSION);
}

/** What is stored under a record's key; `undefined` for nothing, and for what another version stored. */
export function storedRecord(stored: unknown): SeenRecord | undefined {
  return versioned(stored, VERSION);
}
