import { linksOf } from './all-links.ts';
import type { Link } from './link.ts';
import { stageResources } from './stage-links.ts';

/** A short list: what is opened most often from one kind of page. */
export type LinkGroup = { name: string; links: Link[] };

const shortLists: readonly { name: string; ids: readonly string[] }[] = [
  {
    name: 'Opportunity',
    ids: ['L-045', 'L-044', 'L-041', 'L-205', 'L-145', 'L-136', 'L-148', 'L-143', 'L-040'],
  },
  { name: 'Account', ids: ['L-134', 'L-033', 'L-035', 'L-037', 'L-057', 'L-177'] },
  { name: 'List', ids: ['L-075', 'L-039', 'L-210', 'L-155', 'L-156', 'L-157', 'L-158'] },
  { name: 'Renewal', ids: ['L-051'] },
  { name: 'Deal team', ids: ['L-017', 'L-019', 'L-024', 'L-027', 'L-030', 'L-031'] },
  ...stageResources.map(({ name, stages, ids }) => ({ name: `Stage: ${name} (${stages})`, ids })),
  { name: 'Manager', ids: ['L-188', 'L-194', 'L-201', 'L-205', 'L-217'] },
];

/** The short lists, in the order they are shown; each address once per list. */
export const recommended: readonly LinkGroup[] = shortLists.map(({ name, ids }) => ({
  name,
  links: linksOf(ids),
}));
