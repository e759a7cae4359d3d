import { browser } from 'wxt/browser';
import type { SeenPage } from '../reading/seen.ts';
import type { Kept } from './drop-oldest.ts';
import { sessionItem, versioned } from './session-item.ts';
import type { StoredItem } from './stored-item.ts';

const PREFIX = 'page:';
/** Session storage holds 10 MiB; fifty full pages fill less than that. The oldest goes first. */
const MAX_PAGES = 50;
export const keptPages: Kept = { prefix: PREFIX, most: MAX_PAGES };

const VERSION = 1;

/** Where session storage holds a tab's page. */
export function pageKey(tabId: number): string {
  return `${PREFIX}${tabId}`;
}

/** The page of one tab. In memory only, gone with the browser; `undefined` when it has sent none. */
export function pageOf(tabId: number): StoredItem<SeenPage | undefined> {
  return sessionItem(pageKey(tabId), VERSION);
}

/** What is stored under a tab's key; `undefined` for nothing, and for what another version stored. */
export function storedPage(stored: unknown): SeenPage | undefined {
  return versioned(stored, VERSION);
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
    const page = storedPage(stored[pageKey(tabId)]);
    if (page) pages.set(tabId, page);
  }
  return pages;
}
