import * as z from 'zod/mini';
import { type StoredItem, storedItem } from './stored-item.ts';

/** More would be a list to search, and there is a search. */
export const MAX_PINNED = 24;
/** The last few are what one goes back to. */
export const MAX_RECENT = 6;
/** An organisation's own link is named by its address. */
const MAX_ID = 2_100;

export const PINNED_VERSION = 1;

/** Ids of the links that the user keeps at hand, in the order they were pinned. */
export type PinnedLinks = { version: typeof PINNED_VERSION; ids: string[] };

const id = z.string('expected the id of a link').check(z.minLength(1), z.maxLength(MAX_ID));
const most = (count: number) => z.maxLength(count, `expected at most ${count} links`);

export const pinnedLinksSchema: z.ZodMiniType<PinnedLinks> = z.strictObject(
  {
    version: z.literal(PINNED_VERSION, `expected ${PINNED_VERSION}`),
    ids: z.array(id, 'expected a list').check(most(MAX_PINNED)),
  },
  'expected an object',
);

const recentSchema = z.strictObject({
  version: z.literal(1),
  ids: z.array(id).check(most(MAX_RECENT)),
});

/** Kept and exported: the user made the list. Anything that is no such list counts as an empty one. */
export const pinnedLinks = idsIn('pinnedLinks', pinnedLinksSchema);

/** Links opened from the popup, the last one first. Kept in this browser, never exported. */
export const recentLinks = idsIn('recentLinks', recentSchema);

function idsIn(key: string, schema: z.ZodMiniType<{ version: 1; ids: string[] }>): StoredItem<string[]> {
  const document = storedItem('local', key, (stored) => {
    const parsed = schema.safeParse(stored);
    return parsed.success ? parsed.data.ids : [];
  });
  const whole = storedItem<unknown>('local', key, (stored) => stored);
  return { ...document, write: (ids) => whole.write({ version: 1, ids }) };
}

/** A link pinned last stands last; one that is pinned is taken off. A full list stays as it is. */
export function withPin(ids: readonly string[], own: string): string[] {
  if (ids.includes(own)) return ids.filter((one) => one !== own);
  return ids.length < MAX_PINNED ? [...ids, own] : [...ids];
}

/** The links opened last, this one first. */
export function withOpened(ids: readonly string[], own: string): string[] {
  return [own, ...ids.filter((one) => one !== own)].slice(0, MAX_RECENT);
}
