import { browser } from 'wxt/browser';

/** One kind of things in session storage. */
export type Kept = {
  /** Begins their keys. */
  prefix: string;
  /** How many of them are kept. */
  most: number;
};

/**
 * Removes from session storage what was seen longest ago, until no more of each kind are left than are kept.
 * What says no `seenAt` is the oldest.
 */
export async function dropOldest(...kinds: readonly Kept[]): Promise<void> {
  const stored = await browser.storage.session.get(null);
  const surplus = kinds.flatMap((kind) => surplusOf(kind, stored));
  if (surplus.length > 0) await browser.storage.session.remove(surplus);
}

function surplusOf({ prefix, most }: Kept, stored: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => ({ key, seenAt: seenAtOf(value) }))
    .sort((a, b) => b.seenAt - a.seenAt)
    .slice(most)
    .map(({ key }) => key);
}

function seenAtOf(value: unknown): number {
  const isObject = typeof value === 'object' && value !== null;
  return isObject && 'seenAt' in value && typeof value.seenAt === 'number' ? value.seenAt : 0;
}
