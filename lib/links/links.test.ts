import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../policy/index.ts';
import type { Stage } from '../policy/policy.ts';
import { allLinks, linksForStage, policyLinks, recommendedLinks } from './index.ts';
import { accesses } from './link.ts';
import { readTable } from './read-table.ts';

const recommended = recommendedLinks(defaultPolicy);
const ids = (links: readonly { id: string }[]) => links.map(({ id }) => id);

describe('all links', () => {
  it('are the 264 links of the handbook, to 213 addresses', () => {
    expect(allLinks).toHaveLength(264);
    expect(new Set(allLinks.map(({ url }) => url)).size).toBe(213);
  });

  it('are numbered in order, without gaps', () => {
    const numbers = allLinks.map((_link, index) => `L-${String(index + 1).padStart(3, '0')}`);
    expect(ids(allLinks)).toEqual(numbers);
  });

  it('have every column filled, in one order of fields', () => {
    const fields = ['id', 'label', 'url', 'category', 'audience', 'access', 'lastChecked'];
    for (const link of allLinks) {
      expect(Object.keys(link)).toEqual(fields);
      for (const text of [link.label, link.category, link.audience]) expect(text).toMatch(/^\S(.*\S)?$/);
      expect(accesses).toContain(link.access);
      expect(link.lastChecked).toBeNull();
    }
  });

  it('lead to whole https addresses', () => {
    for (const { url } of allLinks) expect(new URL(url)).toMatchObject({ protocol: 'https:' });
  });

  it('put handbook paths on the handbook’s site and the others on the company’s', () => {
    const hosts = (path: RegExp) =>
      new Set(
        allLinks
          .filter(({ access, url }) => access === 'relative' && path.test(new URL(url).pathname))
          .map(({ url }) => new URL(url).host),
      );
    expect([...hosts(/^\/handbook/)]).toEqual(['handbook.gitlab.com']);
    expect([...hosts(/^\/(direction|blog|pricing|job-families)/)]).toEqual(['about.gitlab.com']);
  });

  it('have labels that stand without their sentence', () => {
    const dangling = allLinks.filter(({ label }) => /\b(here|this|click|view)\b/i.test(label));
    expect(ids(dangling)).toEqual([]);
  });
});

describe('a table', () => {
  it.each([
    ['a column too few', 'L-001 | Label | https://a.example/ | Category | public'],
    ['an unknown access', 'L-001 | Label | https://a.example/ | Category | Everyone | maybe'],
  ])('with %s is refused with the line named', (_case, line) => {
    expect(() => readTable(line)).toThrow(`Not a link: ${line}`);
  });
});

describe('the short lists', () => {
  it('are grouped by the page they help with', () => {
    expect(recommended.map(({ name }) => name)).toEqual([
      'Opportunity',
      'Account',
      'List',
      'Renewal',
      'Deal team',
      'Stage: Educate & Engage',
      'Stage: Facilitate the Opportunity',
      'Stage: Deal Closure',
      'Stage: Retain & Expand',
      'Manager',
    ]);
  });

  it('list an address once: two pages link the command plan for opportunities', () => {
    const opportunity = recommended.find(({ name }) => name === 'Opportunity')?.links ?? [];
    expect(ids(opportunity)).toEqual([
      'L-045',
      'L-044',
      'L-041',
      'L-205',
      'L-136',
      'L-148',
      'L-143',
      'L-040',
    ]);
  });

  it('name only links that exist', () => {
    expect(recommended.map(({ links }) => links.length)).toEqual([8, 6, 7, 1, 6, 3, 3, 3, 2, 5]);
  });
});

describe('links for a stage', () => {
  const first = ['L-087', 'L-088', 'L-089'];
  const second = ['L-090', 'L-091', 'L-092'];
  const third = ['L-093', 'L-094', 'L-095'];

  it.each([
    [0, first],
    [1, first],
    [2, first],
    [3, [...first, ...second]],
    [4, second],
    [5, third],
    [6, third],
    [7, third],
    [8, []],
    [9, []],
    [-1, []],
  ])('of order %s are the handbook’s group', (order, expected) => {
    expect(ids(linksForStage(stage(order, 'open'), defaultPolicy))).toEqual(expected);
  });

  it('that is won help to keep the customer', () => {
    expect(ids(linksForStage(stage(8, 'won'), defaultPolicy))).toEqual(['L-096', 'L-097']);
  });

  it('that is lost are none, whatever its number', () => {
    for (const order of [3, 8, 9, 10]) expect(linksForStage(stage(order, 'lost'), defaultPolicy)).toEqual([]);
  });
});

describe('the policy’s links', () => {
  const own = { label: 'Deal desk form', url: 'https://forms.example/deal', category: 'Forms' };
  const policy = { ...defaultPolicy, links: { ...defaultPolicy.links, added: [own], hidden: ['L-087'] } };

  it('are the handbook’s without hidden ones, and the organisation’s own', () => {
    const links = policyLinks(policy);
    expect(links).toHaveLength(allLinks.length);
    expect(ids(links)).not.toContain('L-087');
    expect(links.at(-1)).toMatchObject(own);
  });

  it('are hidden from stages and short lists too', () => {
    expect(ids(linksForStage(stage(0, 'open'), policy))).toEqual(['L-088', 'L-089']);
    expect(recommendedLinks(policy).flatMap(({ links }) => ids(links))).not.toContain('L-087');
  });
});

function stage(order: number, group: Stage['group']): Stage {
  return { name: 'A stage', order, group, aliases: [] };
}
