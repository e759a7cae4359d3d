import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RawField, RawPage } from '../reading/raw.ts';
import { MAX_RECORD_ID, NEW_RECORD } from '../reading/reading.ts';
import { hostOf } from '../store/hosts.ts';
import { keptPages, pageOf } from '../store/pages.ts';
import { recordOf } from '../store/records.ts';
import { receivePage } from './receive-page.ts';

beforeEach(() => fakeBrowser.reset());

const ID = '006000000000001';
const HOST = 'https://acme.lightning.force.com';
const url = `${HOST}/lightning/r/Opportunity/${ID}/view`;
const address = { kind: 'opportunity', record: ID } as const;

function item(apiName: string, text: string, more: Partial<RawField> = {}): RawField {
  return { part: 'item', apiName, text, ...more };
}

function shows(...fields: RawField[]) {
  return {
    status: 'read' as const,
    ...address,
    fields,
    lang: 'en-US',
    dateExamples: ['12/31/2026'],
  } satisfies RawPage;
}

function receive(page: RawPage, seenAt: number, { tabId = 7, at = url } = {}) {
  return receivePage({ type: 'page', reader: 'salesforce-lightning', tabId, url: at, page }, seenAt);
}

function remembered(at = url) {
  return recordOf(at, ID).read();
}

describe('a page that is received', () => {
  it('is stored for its tab, recognised', async () => {
    await receive(shows(item('StageName', '2-Scoping'), item('Passport__c', 'private')), 5);
    expect(await pageOf(7).read()).toMatchObject({
      version: 1,
      reader: 'salesforce-lightning',
      url,
      seenAt: 5,
      since: 5,
      page: {
        status: 'read',
        ...address,
        cells: { 'opportunity.stage': { text: '2-Scoping', locator: 'api-name' } },
        evidence: { lang: 'en-US', samples: [], dateExamples: ['12/31/2026'] },
      },
    });
    expect(JSON.stringify(await browser.storage.session.get(null))).not.toContain('private');
  });

  it('of no record leaves no memory', async () => {
    await receive({ status: 'no-record' }, 5);
    await receive({ status: 'reading', ...address }, 6);
    expect(Object.keys(await browser.storage.session.get(null))).toEqual(['page:7']);
  });

  it('says since when its tab shows its record', async () => {
    const since = async () => (await pageOf(7).read())?.since;
    await receive({ status: 'reading', ...address }, 5);
    await receive(shows(item('Name', 'Acme')), 6);
    expect(await since()).toBe(5);
    await receive({ status: 'no-record' }, 7);
    await receive(shows(item('Name', 'Acme')), 8);
    expect(await since()).toBe(8);
    await receive(shows(item('Name', 'Acme')), 9, { at: url.replace('acme', 'other') });
    expect(await since()).toBe(9);
  });

  it('of a new account is another record’s than of a new opportunity', async () => {
    const typed = (kind: 'opportunity' | 'account') => ({ ...shows(), kind, record: NEW_RECORD });
    await receive(typed('opportunity'), 5);
    await receive(typed('account'), 8);
    expect((await pageOf(7).read())?.since).toBe(8);
  });

  it('says since when its timeline reads as it does', async () => {
    const timelineSince = async () => (await pageOf(7).read())?.timelineSince;
    const timeline = { entries: [{ kind: 'call', date: 'Today' }] };
    await receive({ ...shows(item('Name', 'Acme')), timeline }, 5);
    expect(await timelineSince()).toBeUndefined();
    await receive({ ...shows(item('Name', 'Acme Labs')), timeline }, 6);
    await receive({ ...shows(item('Name', 'Acme')), timeline }, 7);
    expect(await timelineSince()).toBe(5);
    await receive({ ...shows(), timeline: { entries: [{ kind: 'call', date: 'Yesterday' }] } }, 8);
    expect(await timelineSince()).toBeUndefined();
  });

  it('makes room', async () => {
    for (let tabId = 0; tabId <= keptPages.most; tabId += 1) {
      await receive({ status: 'no-record' }, tabId, { tabId });
    }
    expect(await pageOf(0).read()).toBeUndefined();
    expect(await pageOf(1).read()).toBeDefined();
  });
});

describe('what is remembered', () => {
  it('is what is saved of either kind of record', async () => {
    await receive(shows(item('NextStep', 'typed', { isDraft: true }), item('Name', 'Acme')), 5);
    const { cells } = (await remembered()) ?? {};
    expect(cells?.['opportunity.name']).toMatchObject({ text: 'Acme', locator: 'api-name', seenAt: 5 });
    expect(Object.keys(cells ?? {})).toEqual(['opportunity.name']);
    const account: RawPage = { ...shows(item('Name', 'Acme')), kind: 'account', record: '001000000000001' };
    await receive(account, 6);
    expect(await recordOf(url, '001000000000001').read()).toMatchObject({ kind: 'account', seenAt: 6 });
  });

  it('stays when the page shows less, and when its tab goes on', async () => {
    await receive(shows(item('Name', 'Acme'), item('NextStep', 'Call')), 5);
    await receive(shows(item('Name', 'Acme')), 6);
    await receive({ status: 'no-record' }, 7);
    expect(await remembered()).toMatchObject({
      seenAt: 6,
      cells: { 'opportunity.name': { seenAt: 6 }, 'opportunity.nextSteps': { text: 'Call', seenAt: 5 } },
    });
  });

  it('tells a save by what the same tab showed before', async () => {
    await receive(shows(item('NextStep', 'Call')), 5);
    await receive(shows(item('NextStep', 'Mail', { isDraft: true })), 6);
    expect(await remembered()).not.toHaveProperty('savedAt');
    await receive(shows(item('NextStep', 'Mail')), 7);
    expect(await remembered()).toMatchObject({ savedAt: 7 });
    // A tab in the background still shows what was there before.
    await receive(shows(item('NextStep', 'Post')), 8, { tabId: 8 });
    await receive(shows(item('NextStep', 'Mail')), 9);
    expect(await remembered()).toMatchObject({ cells: { 'opportunity.nextSteps': { text: 'Post' } } });
  });

  it('is nothing of a record that was never saved', async () => {
    const form = shows(item('NextStep', 'typed', { isDraft: true }), item('StageName', '1-Discovery'));
    await receive({ ...form, record: NEW_RECORD }, 5);
    expect(await recordOf(url, NEW_RECORD).read()).toBeUndefined();
    expect(await hostOf(url).read()).toBeDefined();
  });

  it('is apart for each host', async () => {
    await receive(shows(item('NextStep', 'Call')), 5);
    const sandbox = url.replace('acme', 'acme--test.sandbox');
    expect(await remembered(sandbox)).toBeUndefined();
    expect(await hostOf(sandbox).read()).toBeUndefined();
    expect(await hostOf(url).read()).toMatchObject({ evidence: { dateExamples: ['12/31/2026'] } });
  });

  it('is nothing where it does not fit what may be stored, and ends what was there', async () => {
    await receive(shows(item('NextStep', 'Call')), 5);
    await receive({ ...shows(item('NextStep', 'Call')), record: 'x'.repeat(MAX_RECORD_ID + 1) }, 6);
    expect(await pageOf(7).read()).toBeUndefined();
    expect(await remembered()).toMatchObject({ seenAt: 5 });
  });

  it('of another version is dropped', async () => {
    await browser.storage.session.set({ [`record:acme.lightning.force.com/${ID}`]: { version: 1 } });
    await receive(shows(item('NextStep', 'Call')), 5);
    expect(await remembered()).toMatchObject({ version: 2, cells: { 'opportunity.nextSteps': {} } });
  });
});
