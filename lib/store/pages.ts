import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { readerIds } from '../reading/reading.ts';
import { pageReadingSchema } from '../reading/schema.ts';
import type { SeenPage } from '../reading/seen.ts';
import { type StoredItem, storedItem } from './stored-item.ts';

const PREFIX = 'page:';
/** Session storage holds 10 MiB; fifty full pages fill less than that. The oldest goes first. */
export const MAX_PAGES = 50;

const schema = z.strictObject({
  version: z.literal(1),
  reader: z.enum(readerIds),
  url: z.string(),
  seenAt: z.number(),
  page: pageReadingSchema,
});

/** The page of one tab. In memory only, gone with the browser; `undefined` when it has sent none, or what is stored is not a page. */
export function pageOf(tabId: number): StoredItem<SeenPage | undefined> {
  return storedItem('session', `${PREFIX}${tabId}`, parsePage);
}

function parsePage(stored: unknown): SeenPage | undefined {
  const parsed = schema.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}

/** All tabs' pages by tab id. */
export async function allPages(): Promise<Map<number, SeenPage>> {
  const stored = await browser.storage.session.get(null);
  const pages = new Map<number, SeenPage>();
  for (const [key, value] of Object.entries(stored)) {
    const page = key.startsWith(PREFIX) ? parsePage(value) : undefined;
    if (page) pages.set(Number(key.slice(PREFIX.length)), page);
  }
  return pages;
}

/** Removes the pages that were seen longest ago until no more than {@link MAX_PAGES} are left. */
export async function dropOldestPages(): Promise<void> {
  const pages = [...(await allPages())].sort(([, a], [, b]) => b.seenAt - a.seenAt);
  const surplus = pages.slice(MAX_PAGES).map(([tabId]) => `${PREFIX}${tabId}`);
  if (surplus.length > 0) await browser.storage.session.remove(surplus);
}
