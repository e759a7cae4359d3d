import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messyDeal, seenAccount, seenDeal, seenPage } from '../../components/desk/judged-fixture.ts';
import type { SeenHost } from '../reading/seen.ts';
import { forgetNotes } from './all-notes.ts';
import { editNotes } from './edit-notes.ts';
import { hostKey, hostOf } from './hosts.ts';
import { pageOf } from './pages.ts';
import { recordOf } from './records.ts';
import { noInputs, readTabInputs, type TabInputs, watchTabInputs } from './tab-inputs.ts';

beforeEach(() => fakeBrowser.reset());

const TAB = 7;
const page = seenPage(messyDeal);
const own = seenDeal({ 'opportunity.metrics': 'Two weeks' });
const account = seenAccount({ 'account.segment': 'SMB' });
const host: SeenHost = { version: 1, seenAt: 1, since: 0, evidence: own.evidence };
const ACCOUNT = '001000000000001';

async function storeAll() {
  await pageOf(TAB).write(page);
  await recordOf(page.url, '006000000000001').write(own);
  await recordOf(page.url, ACCOUNT).write(account);
  await hostOf(page.url).write(host);
}

/** What is told of the tab, and how to end it. */
async function watched() {
  const told: TabInputs[] = [];
  const controller = new AbortController();
  await watchTabInputs(TAB, (inputs) => told.push(inputs), controller.signal);
  return { told, controller };
}

describe('a tab’s inputs', () => {
  it('are nothing for a tab that has sent nothing', async () => {
    expect(await readTabInputs(TAB)).toEqual(noInputs);
  });

  it('are its page, what was seen of its record and its account, and its host’s formats', async () => {
    await storeAll();
    expect(await readTabInputs(TAB)).toEqual({ page, own, account, host });
  });

  it('are the page alone when it is of no record', async () => {
    await storeAll();
    const other = { ...page, page: { status: 'no-record' } } as const;
    await pageOf(TAB).write(other);
    expect(await readTabInputs(TAB)).toEqual({ ...noInputs, page: other });
  });

  it('hold the account that was linked when the link was last seen', async () => {
    const before = seenDeal({ 'opportunity.accountName': { text: 'Acme', target: ACCOUNT } });
    await pageOf(TAB).write(seenPage({ 'opportunity.name': 'Acme - 120' }));
    await recordOf(page.url, '006000000000001').write(before);
    await recordOf(page.url, ACCOUNT).write(account);
    expect((await readTabInputs(TAB)).account).toEqual(account);
  });
});

describe('watching a tab', () => {
  it('tells what is there, and each change of any part', async () => {
    await storeAll();
    const { told } = await watched();
    expect(told).toEqual([{ page, own, account, host }]);
    const newer = { ...own, seenAt: 99 };
    await recordOf(page.url, '006000000000001').write(newer);
    await vi.waitFor(() => expect(told.at(-1)).toEqual({ page, own: newer, account, host }));
    await hostOf(page.url).remove();
    await vi.waitFor(() => expect(told.at(-1)?.host).toBeUndefined());
  });

  it('tells what was stored in one go at once', async () => {
    const { told } = await watched();
    expect(told).toEqual([noInputs]);
    await browser.storage.session.set({ [`page:${TAB}`]: page, [hostKey(page.url)]: host });
    await vi.waitFor(() => expect(told).toHaveLength(2));
    expect(told[1]).toEqual({ ...noInputs, page, host });
  });

  it('goes with the record and the account that the page is of', async () => {
    await storeAll();
    const { told } = await watched();
    const link = { 'opportunity.accountName': { text: 'Other', target: '001000000000002' } };
    const other = seenPage({ ...messyDeal, ...link });
    await pageOf(TAB).write(other);
    await vi.waitFor(() => expect(told.at(-1)).toEqual({ page: other, own, account: undefined, host }));
    const count = told.length;
    await recordOf(page.url, ACCOUNT).write({ ...account, seenAt: 99 });
    const otherAccount = { ...account, seenAt: 100 };
    await recordOf(page.url, '001000000000002').write(otherAccount);
    await vi.waitFor(() => expect(told.at(-1)?.account).toEqual(otherAccount));
    expect(told.slice(count).filter(({ account: one }) => one?.seenAt === 99)).toEqual([]);
  });

  it('does not go back to what was read before a change came', async () => {
    await storeAll();
    const read = browser.storage.session.get.bind(browser.storage.session);
    const newer = seenPage({ ...messyDeal, 'opportunity.name': 'Newer' });
    let isFirst = true;
    const spy = vi.spyOn(browser.storage.session, 'get').mockImplementation(async (keys: unknown) => {
      const stored = await read(keys as string[]);
      if (isFirst) {
        isFirst = false;
        const heard = new Promise((resolve) => browser.storage.session.onChanged.addListener(resolve));
        await pageOf(TAB).write(newer);
        await heard;
      }
      return stored;
    });
    const { told } = await watched();
    await recordOf(page.url, ACCOUNT).remove();
    await vi.waitFor(() => expect(told.at(-1)?.account).toBeUndefined());
    expect(told.map(({ page: one }) => one)).toEqual(told.map(() => newer));
    spy.mockRestore();
  });

  it('tells what the user writes about the record, in whichever window', async () => {
    await storeAll();
    const { told } = await watched();
    await editNotes(page.url, '006000000000001', { what: 'review', on: '2026-10-18' });
    await vi.waitFor(() => expect(told.at(-1)?.notes?.notes.reviewedOn).toBe('2026-10-18'));
    await editNotes(page.url, ACCOUNT, { what: 'review', on: '2026-10-17' });
    await forgetNotes();
    await vi.waitFor(() => expect(told.at(-1)?.notes).toBeUndefined());
    expect(told.map(({ notes }) => notes?.notes.reviewedOn)).toEqual([undefined, '2026-10-18', undefined]);
  });

  it('ends with its signal', async () => {
    await storeAll();
    const { told, controller } = await watched();
    controller.abort();
    await pageOf(TAB).remove();
    expect(told).toHaveLength(1);
  });

  it('ends quietly when the browser gives nothing', async () => {
    const spy = vi.spyOn(browser.storage.session, 'get').mockRejectedValue(new Error('storage is gone'));
    expect((await watched()).told).toEqual([]);
    spy.mockRestore();
  });
});
