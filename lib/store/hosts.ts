import type { SeenHost } from '../reading/seen.ts';
import type { Kept } from './drop-oldest.ts';
import { sessionItem, versioned } from './session-item.ts';
import type { StoredItem } from './stored-item.ts';

const PREFIX = 'host:';
/** Production, its sandboxes and a few trials; the oldest goes first. */
const MAX_HOSTS = 20;
export const keptHosts: Kept = { prefix: PREFIX, most: MAX_HOSTS };

const VERSION = 1;

/** Where session storage holds what a host's pages showed of its formats. */
export function hostKey(pageUrl: string): string {
  return `${PREFIX}${new URL(pageUrl).host}`;
}

/** How one host writes numbers and dates, as far as its pages showed. In memory only, gone with the browser. */
export function hostOf(pageUrl: string): StoredItem<SeenHost | undefined> {
  return sessionItem(hostKey(pageUrl), VERSION);
}

/** What is stored under a host's key; `undefined` for nothing, and for what another version stored. */
export function storedHost(stored: unknown): SeenHost | undefined {
  return versioned(stored, VERSION);
}
