import { expect, it } from 'vitest';
import { allLinks } from './all-links.ts';
import { searchLinks } from './search-links.ts';

/** As many as fit on a popup without scrolling through them. */
const NEAR_THE_TOP = 10;

it.each(allLinks)('$id, $label, is found by its words, near the top', ({ label, category, url }) => {
  const addresses = (query: string) => searchLinks(query, allLinks).map((link) => link.url);
  // Another label of the same address may stand for it.
  expect(addresses(label)).toContain(url);
  expect(addresses(`${label} ${category}`).slice(0, NEAR_THE_TOP)).toContain(url);
  expect(addresses(url)).toContain(url);
});
