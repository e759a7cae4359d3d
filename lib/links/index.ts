export { allLinks } from './all-links.ts';
export type { Access, Link } from './link.ts';
export { type LinkGroup, recommended } from './recommended.ts';
export { searchLinks } from './search-links.ts';
export { linksForStage, type StageResources, stageResources } from './stage-links.ts';
