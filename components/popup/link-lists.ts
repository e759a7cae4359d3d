import type { Link, LinkGroup } from '../../lib/links/index.ts';

/** A list of links as it is shown. The key tells lists apart that hold the same link. */
export type LinkList = { key: string; name?: string; links: readonly Link[] };

export const PINNED = 'pinned';
export const RECENT = 'recent';

/** What is shown while nothing is searched for, in its order. What is pinned is not told as recent too. */
export function linkLists(
  pinned: readonly Link[],
  recent: readonly Link[],
  groups: readonly LinkGroup[],
): LinkList[] {
  const isPinned = pinnedTest(pinned);
  return [
    { key: PINNED, name: 'Pinned', links: pinned },
    { key: RECENT, name: 'Recent', links: recent.filter((link) => !isPinned(link)) },
    ...groups.map(({ name, links }) => ({ key: name, name, links })),
  ].filter(({ links }) => links.length > 0);
}

/** Several links may lead to one address; one that is pinned stands for all of them. */
export function pinnedTest(pinned: readonly Link[]): (link: Link) => boolean {
  const addresses = new Set(pinned.map(({ url }) => url));
  return ({ url }) => addresses.has(url);
}
