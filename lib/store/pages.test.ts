import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SeenPage } from '../reading/seen.ts';
import { dropOldest } from './drop-oldest.ts';
import { allPages, keptPages, pageKey, pageOf, tabsIn } from './pages.ts';

beforeEach(() => fakeBrowser.reset());

const url = 'https://acme.lightning.force.com/lightning/r/Opportunity/006000000000001/view';
const saved = { text: '4,000', locator: 'highlights', label: 'Amount', offScreen: true } as const;
const page: SeenPage = {
  version: 1,
  reader: 'salesforce-lightning',
  url,
  seenAt: 20,
  since: 10,
  page: {
    status: 'read',
    kind: 'opportunity',
    record: '006000000000001',
    cells: {
      'opportunity.amount': { text: '5,000', locator: 'api-name', draft: true, saved },
      'opportunity.accountName': { text: 'Acme', locator: 'label', target: '001', problem: 'conflict' },
    },
    evidence: { lang: 'en', samples: ['12/31/2026'], dateExamples: [], currency: 'USD' },
  },
};

async function readAs(stored: unknown) {
  await browser.storage.session.set({ [pageKey(7)]: stored });
  return pageOf(7).read();
}

describe('a tab’s page', () => {
  it.each<[string, SeenPage]>([
    ['read', page],
    ['of no record', { ...page, page: { status: 'no-record' } }],
    ['being read', { ...page, page: { status: 'reading', kind: 'account', record: '001' } }],
  ])('comes back as it was written: %s', async (_case, seen) => {
    await pageOf(7).write(seen);
    expect(await pageOf(7).read()).toEqual(seen);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it.each([
    ['nothing', undefined],
    ['text', 'page'],
    ['another version', { ...page, version: 2 }],
    ['what did not fit its schema', null],
  ])('that is %s counts as none', async (_case, stored) => {
    expect(await readAs(stored)).toBeUndefined();
  });

  it('is found by its tab among what else is stored', async () => {
    await pageOf(7).write(page);
    await browser.storage.session.set({ [pageKey(8)]: 'broken', other: page });
    expect(await allPages()).toEqual(new Map([[7, page]]));
    expect(tabsIn({ [pageKey(8)]: 1, [pageKey(9)]: 1, other: 1 })).toEqual([8, 9]);
  });
});

it('the pages that were seen longest ago make room', async () => {
  for (let tab = 0; tab <= keptPages.most; tab += 1)
    await pageOf(tab).write({ ...page, seenAt: 1_000 - tab });
  await browser.storage.session.set({ [pageKey(999)]: 'broken', other: 1 });
  await dropOldest(keptPages);
  const left = tabsIn(await browser.storage.session.get(null));
  expect(left).toHaveLength(keptPages.most);
  expect(left).not.toContain(keptPages.most);
  expect(left).not.toContain(999);
  expect(await browser.storage.session.get('other')).toEqual({ other: 1 });
});
