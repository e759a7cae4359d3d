export { allLinks, linksOf, oncePerAddress } from './all-links.ts';
export type { Access, Link } from './link.ts';
export { type LinksForPage, linksForPage } from './links-for-page.ts';
export { policyLinks } from './policy-links.ts';
export { type LinkGroup, recommendedLinks } from './recommended.ts';
export { searchLinks } from './search-links.ts';
export { linksForStage } from './stage-links.ts';
