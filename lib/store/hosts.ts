import * as z from 'zod/mini';
import { evidenceSchema } from '../reading/schema.ts';
import type { SeenHost } from '../reading/seen.ts';
import type { Kept } from './drop-oldest.ts';
import { type StoredItem, storedItem } from './stored-item.ts';

const PREFIX = 'host:';
/** Production, its sandboxes and a few trials; the oldest goes first. */
const MAX_HOSTS = 20;
export const keptHosts: Kept = { prefix: PREFIX, most: MAX_HOSTS };

const schema = z.strictObject({
  version: z.literal(1),
  seenAt: z.number(),
  since: z.number(),
  evidence: evidenceSchema,
});

/** Where session storage holds what a host's pages showed of its formats. */
export function hostKey(pageUrl: string): string {
  return `${PREFIX}${new URL(pageUrl).host}`;
}

/** How one host writes numbers and dates, as far as its pages showed. In memory only, gone with the browser. */
export function hostOf(pageUrl: string): StoredItem<SeenHost | undefined> {
  return storedItem('session', hostKey(pageUrl), parseHost);
}

export function parseHost(stored: unknown): SeenHost | undefined {
  const parsed = schema.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}
