import type { JudgedPage } from '../judging/judge-page.ts';
import type { Policy, SegmentKey } from '../policy/policy.ts';
import { findSegment } from '../policy/segments.ts';
import { resourcesFor } from '../policy/stage-resources.ts';
import { findStage } from '../policy/stages.ts';
import { forSegment } from './audience.ts';
import { OWN_PREFIX, policyLinks } from './policy-links.ts';
import { type LinkGroup, ofStage, recommendedLinks } from './recommended.ts';

/** The links as one page needs them. */
export type LinksForPage = {
  /** What is shown unasked: the page's own lists first, then the organisation's links, then the others. */
  groups: LinkGroup[];
  /** All that can be searched, those for the page's segment first. */
  links: LinkGroup['links'];
};

/** The links for a page; without a page that is known, in the handbook's order. */
export function linksForPage(judged: JudgedPage | undefined, policy: Policy): LinksForPage {
  const page = judged && 'report' in judged ? judged : undefined;
  const segment = findSegment(page?.report.segment ?? '', policy)?.key;
  const recommended = recommendedLinks(policy).map((group) => sorted(group, segment));
  const firstNames = page ? namesFor(page, policy) : [];
  const first = recommended.filter(({ name }) => firstNames.includes(name));
  const rest = recommended.filter(({ name }) => !firstNames.includes(name));
  const all = policyLinks(policy);
  const own = all.filter(({ id }) => id.startsWith(OWN_PREFIX));
  return {
    groups: [
      ...first.map(({ name, links }) => ({ name: name.replace(/^Stage: /, 'This stage: '), links })),
      ...(own.length > 0 ? [{ name: 'Your organisation', links: own }] : []),
      ...rest,
    ].filter(({ links }) => links.length > 0),
    links: forSegment(all, segment),
  };
}

/** The short lists that belong to a page: its stage's for an opportunity, the account's for an account. */
function namesFor({ kind, facts }: Extract<JudgedPage, { report: unknown }>, policy: Policy): string[] {
  if (kind === 'account') return ['Account'];
  const named = facts.opportunity?.stage;
  const stage = typeof named === 'string' ? findStage(named, policy) : undefined;
  return stage ? resourcesFor(stage, policy).map(ofStage) : [];
}

function sorted({ name, links }: LinkGroup, segment: SegmentKey | undefined): LinkGroup {
  return { name, links: forSegment(links, segment) };
}
