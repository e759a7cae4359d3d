import type { Link } from './link.ts';
import { readTable } from './read-table.ts';
import { commercialLinks } from './tables/commercial.ts';
import { enterpriseLinks } from './tables/enterprise.ts';
import { managersLinks } from './tables/managers.ts';
import { prospectingLinks } from './tables/prospecting.ts';

/** Every link of the handbook's sales pages, in their order. Some addresses are linked more than once. */
export const allLinks: readonly Link[] = [
  enterpriseLinks,
  commercialLinks,
  managersLinks,
  prospectingLinks,
].flatMap(readTable);

const byId = new Map(allLinks.map((link) => [link.id, link]));

/** The links of these ids, in this order, each address once; unknown ids are left out. */
export function linksOf(ids: readonly string[]): Link[] {
  const links = ids.map((id) => byId.get(id)).filter((link) => link !== undefined);
  return oncePerAddress(links);
}

/** The first link to each address. */
export function oncePerAddress(links: readonly Link[]): Link[] {
  const seen = new Set<string>();
  return links.filter(({ url }) => !seen.has(url) && seen.add(url));
}
