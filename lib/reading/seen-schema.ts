import * as z from 'zod/mini';
import { seenRelatedSchema } from './lists-schema.ts';
import { readerIds } from './reading.ts';
import { evidenceSchema, pageReadingSchema, rememberedCellsSchema } from './schema.ts';
import type { SeenHost, SeenPage, SeenRecord } from './seen.ts';

/* What may be stored of pages; all that is checked before it is. */

const page: z.ZodMiniType<SeenPage> = z.strictObject({
  version: z.literal(1),
  reader: z.enum(readerIds),
  url: z.url(),
  seenAt: z.number(),
  since: z.exactOptional(z.number()),
  timelineSince: z.exactOptional(z.number()),
  page: pageReadingSchema,
});

const record: z.ZodMiniType<SeenRecord> = z.strictObject({
  version: z.literal(2),
  kind: z.enum(['opportunity', 'account']),
  url: z.url(),
  seenAt: z.number(),
  savedAt: z.exactOptional(z.number()),
  cells: rememberedCellsSchema,
  evidence: evidenceSchema,
  related: z.exactOptional(seenRelatedSchema),
});

const host: z.ZodMiniType<SeenHost> = z.strictObject({
  version: z.literal(1),
  seenAt: z.number(),
  since: z.number(),
  evidence: evidenceSchema,
});

/** A tab's page; `undefined` for anything that is none. */
export function parsePage(seen: unknown): SeenPage | undefined {
  return valid(page, seen);
}

/** What was seen of one record; `undefined` for anything that is none. */
export function parseRecord(seen: unknown): SeenRecord | undefined {
  return valid(record, seen);
}

/** What a host's pages showed of its formats; `undefined` for anything that is not that. */
export function parseHost(seen: unknown): SeenHost | undefined {
  return valid(host, seen);
}

function valid<T>(schema: z.ZodMiniType<T>, seen: unknown): T | undefined {
  const parsed = schema.safeParse(seen);
  return parsed.success ? parsed.data : undefined;
}
