import * as z from 'zod/mini';
import { addressSchema } from '../reading/address-schema.ts';
import { seenRelatedSchema } from '../reading/lists-schema.ts';
import { evidenceSchema, rememberedCellsSchema } from '../reading/schema.ts';
import type { SeenRecord } from '../reading/seen.ts';
import type { Kept } from './drop-oldest.ts';
import { type StoredItem, storedItem } from './stored-item.ts';

const PREFIX = 'record:';
/** A day's accounts and opportunities; the oldest goes first. */
const MAX_RECORDS = 200;
export const keptRecords: Kept = { prefix: PREFIX, most: MAX_RECORDS };
/** The case-sensitive part of a Salesforce id; the last three of eighteen only check it. */
const SHORT_ID = 15;

const schema = z.strictObject({
  version: z.literal(2),
  kind: z.enum(['opportunity', 'account']),
  url: addressSchema,
  seenAt: z.number(),
  savedAt: z.exactOptional(z.number()),
  cells: rememberedCellsSchema,
  evidence: evidenceSchema,
  related: z.exactOptional(seenRelatedSchema),
});

/**
 * Where session storage holds one record of one organisation. The host is part of the key because a sandbox
 * holds copies under the same ids as production.
 */
export function recordKey(pageUrl: string, record: string): string {
  return `${PREFIX}${new URL(pageUrl).host}/${record.slice(0, SHORT_ID)}`;
}

/** What was seen of one record. In memory only, gone with the browser. */
export function recordOf(pageUrl: string, record: string): StoredItem<SeenRecord | undefined> {
  return storedItem('session', recordKey(pageUrl, record), parseRecord);
}

/** What another version stored, or somebody's hand, counts as nothing seen. */
export function parseRecord(stored: unknown): SeenRecord | undefined {
  const parsed = schema.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}
