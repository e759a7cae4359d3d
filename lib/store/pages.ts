import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { addressSchema } from '../reading/address-schema.ts';
import { readerIds } from '../reading/reading.ts';
import { pageReadingSchema } from '../reading/schema.ts';
import type { SeenPage } from '../reading/seen.ts';
import type { Kept } from './drop-oldest.ts';
import { type StoredItem, storedItem } from './stored-item.ts';

const PREFIX = 'page:';
/** Session storage holds 10 MiB; fifty full pages fill less than that. The oldest goes first. */
const MAX_PAGES = 50;
export const keptPages: Kept = { prefix: PREFIX, most: MAX_PAGES };

const schema = z.strictObject({
  version: z.literal(1),
  reader: z.enum(readerIds),
  url: addressSchema,
  seenAt: z.number(),
  since: z.exactOptional(z.number()),
  timelineSince: z.exactOptional(z.number()),
  page: pageReadingSchema,
});

/** Where session storage holds a tab's page. */
export function pageKey(tabId: number): string {
  return `${PREFIX}${tabId}`;
}

/** The page of one tab. In memory only, gone with the browser; `undefined` when it has sent none, or what is stored is not a page. */
export function pageOf(tabId: number): StoredItem<SeenPage | undefined> {
  return storedItem('session', pageKey(tabId), parsePage);
}

export function parsePage(stored: unknown): SeenPage | undefined {
  const parsed = schema.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}

/** The tabs whose pages are in a copy of session storage. */
export function tabsIn(stored: Readonly<Record<string, unknown>>): number[] {
  const keys = Object.keys(stored).filter((key) => key.startsWith(PREFIX));
  return keys.map((key) => Number(key.slice(PREFIX.length)));
}

/** All tabs' pages by tab id. */
export async function allPages(): Promise<Map<number, SeenPage>> {
  const stored = await browser.storage.session.get(null);
  const pages = new Map<number, SeenPage>();
  for (const tabId of tabsIn(stored)) {
    const page = parsePage(stored[pageKey(tabId)]);
    if (page) pages.set(tabId, page);
  }
  return pages;
}
