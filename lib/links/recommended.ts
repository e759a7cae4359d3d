import type { Policy } from '../policy/policy.ts';
import { linksOf } from './all-links.ts';
import type { Link } from './link.ts';

/** A short list: what is opened most often from one kind of page. */
export type LinkGroup = { name: string; links: Link[] };

type ShortList = { name: string; ids: readonly string[] };

const shortLists: readonly ShortList[] = [
  {
    name: 'Opportunity',
    ids: ['L-045', 'L-044', 'L-041', 'L-205', 'L-145', 'L-136', 'L-148', 'L-143', 'L-040'],
  },
  { name: 'Account', ids: ['L-134', 'L-033', 'L-035', 'L-037', 'L-057', 'L-177'] },
  { name: 'List', ids: ['L-075', 'L-039', 'L-210', 'L-155', 'L-156', 'L-157', 'L-158'] },
  { name: 'Renewal', ids: ['L-051'] },
  { name: 'Deal team', ids: ['L-017', 'L-019', 'L-024', 'L-027', 'L-030', 'L-031'] },
];
const managers: ShortList = { name: 'Manager', ids: ['L-188', 'L-194', 'L-201', 'L-205', 'L-217'] };

/** What the short list of a part of the sales process is called. */
export function ofStage({ name }: { name: string }): string {
  return `Stage: ${name}`;
}

/** The short lists in the order they are shown, the stages' before the manager's; each address once per list. */
export function recommendedLinks({ links: { stages, hidden } }: Policy): LinkGroup[] {
  const byStage = stages.map((part) => ({ name: ofStage(part), ids: part.links }));
  return [...shortLists, ...byStage, managers].map(({ name, ids }) => ({
    name,
    links: linksOf(ids.filter((id) => !hidden.includes(id))),
  }));
}
