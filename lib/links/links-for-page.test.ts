import { describe, expect, it } from 'vitest';
import type { JudgedPage } from '../judging/judge-page.ts';
import { defaultPolicy } from '../policy/index.ts';
import { allLinks } from './all-links.ts';
import { forSegment } from './audience.ts';
import { linksForPage } from './links-for-page.ts';

type Read = Extract<JudgedPage, { report: unknown }>;

function page(over: Partial<Read>, segment: Read['report']['segment'] = null): JudgedPage {
  const report = { findings: [], groups: [], score: null, coverage: 1, segment };
  const record = { crm: 'salesforce-lightning', kind: 'opportunity', record: '006000000000001' } as const;
  return {
    status: 'ready',
    ...record,
    rows: [],
    lists: [],
    facts: {},
    person: {},
    snoozed: [],
    report,
    ...over,
  };
}

const names = (judged: JudgedPage | undefined, policy = defaultPolicy) =>
  linksForPage(judged, policy).groups.map(({ name }) => name);

describe('the links for a page', () => {
  const usual = names(undefined);

  it('are the handbook’s short lists while nothing is known', () => {
    expect(usual[0]).toBe('Opportunity');
    for (const judged of [{ status: 'no-record' }, page({})] as const) expect(names(judged)).toEqual(usual);
    expect(linksForPage(undefined, defaultPolicy).links).toEqual(allLinks);
  });

  it('begin with the parts of the deal’s stage, under their own name', () => {
    const judged = page({ facts: { opportunity: { stage: '3-Technical Evaluation' } } });
    expect(names(judged).slice(0, 3)).toEqual([
      'This stage: Educate & Engage',
      'This stage: Facilitate the Opportunity',
      'Opportunity',
    ]);
    expect(names(judged)).toHaveLength(usual.length);
  });

  it.each([
    ['unknown', 'Ninth heaven'],
    ['unreadable', { unreadable: '???' }],
    ['blank', null],
  ])('are the usual ones for a stage that is %s', (_state, stage) => {
    expect(names(page({ facts: { opportunity: { stage } } }))).toEqual(usual);
  });

  it('begin with the account’s on an account', () => {
    expect(names(page({ kind: 'account' }))[0]).toBe('Account');
  });

  it('have the organisation’s own before the handbook’s', () => {
    const added = [{ label: 'Deal desk form', url: 'https://forms.example/deal', category: 'Forms' }];
    const policy = { ...defaultPolicy, links: { ...defaultPolicy.links, added } };
    expect(names(undefined, policy).slice(0, 2)).toEqual(['Your organisation', 'Opportunity']);
  });

  it('leave out a list that the policy emptied', () => {
    const policy = { ...defaultPolicy, links: { ...defaultPolicy.links, hidden: ['L-051'] } };
    expect(names(undefined, policy)).not.toContain('Renewal');
  });

  it('put what is for the page’s segment first, in lists and in what is searched', () => {
    const { links } = linksForPage(page({}, 'SMB'), defaultPolicy);
    expect(links[0]?.audience).toMatch(/^(SMB|Commercial)/);
    expect(links.at(-1)?.audience).toMatch(/^(Enterprise|Mid-Market)/);
    expect(links).toHaveLength(allLinks.length);
  });
});

describe('an order for a segment', () => {
  const audiences = [
    'Enterprise AE',
    'Everyone',
    'SMB AE',
    'Commercial AE (SMB, Mid-Market)',
    'Mid-Market AE',
  ];
  const links = audiences.map((audience, index) => {
    return {
      id: `L-${index}`,
      label: '',
      url: '',
      category: '',
      audience,
      access: 'public',
      lastChecked: null,
    } as const;
  });

  it.each([
    ['smb', [2, 3, 1, 0, 4]],
    ['midMarket', [3, 4, 1, 0, 2]],
    ['large', [0, 1, 2, 3, 4]],
    ['pubSec', [0, 1, 2, 3, 4]],
    [undefined, [0, 1, 2, 3, 4]],
  ] as const)('%s', (segment, order) => {
    expect(forSegment(links, segment).map(({ audience }) => audiences.indexOf(audience))).toEqual(order);
  });
});
