import { demoRecord } from '../../demo/server.ts';
import { openRecordTab } from '../browser/crm.ts';
import { requestsOf } from '../browser/requests.ts';
import { openSurface } from '../browser/surfaces.ts';
import { expect, openDeal, test } from './journey.ts';

test('messages that no content script would send change nothing', async ({ journey }) => {
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  const deal = demoRecord('smb-no-deck');
  const stored = () =>
    panel.evaluate(async () => {
      const all = await chrome.storage.session.get(null);
      // When a page was seen is the one thing that a true reading changes too.
      return JSON.parse(JSON.stringify(all, (key, value) => (key === 'seenAt' ? undefined : value)));
    });
  const seenAt = () =>
    panel.evaluate(async () => {
      const all = await chrome.storage.session.get<Record<string, { seenAt?: number }>>(null);
      return Math.max(
        ...Object.entries(all).map(([key, { seenAt = 0 }]) => (key.startsWith('page:') ? seenAt : 0)),
      );
    });
  const before = await stored();
  const options = await openSurface(journey.browser, 'options');
  await options.evaluate(async (url) => {
    const page = { status: 'no-record' };
    const forged = [
      { type: 'page', reader: 'salesforce-lightning', url, page },
      { type: 'page', reader: 'salesforce-lightning', url: location.href, page: { status: 'read' } },
      'read-again',
      null,
      { type: 'page' },
    ];
    for (const message of forged) await chrome.runtime.sendMessage(message).catch(() => {});
  }, deal.url);
  // Messages are taken in turn: once a true one that was sent later has come in, the forged ones have been met.
  const last = await seenAt();
  await options.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    await chrome.tabs.sendMessage(tab?.id ?? 0, 'read-again').catch(() => {});
  }, deal.url);
  await expect.poll(seenAt).toBeGreaterThan(last);
  expect(await stored()).toEqual(before);
});

test('no part of the extension makes a request', async ({ journey }) => {
  const { browser, crm, demo } = journey;
  const requests: string[] = [];
  const foreign: string[] = [];
  browser.context.on('request', (request) => {
    const url = request.url();
    const isOwn = url.startsWith('chrome-extension://') || url.startsWith('data:');
    const fromExtension =
      request.serviceWorker() !== null || request.frame().url().startsWith('chrome-extension://');
    if (fromExtension && !isOwn) requests.push(url);
    // A content script asks in the page's name, so in a page nothing but the demo itself may be asked.
    if (!fromExtension && !isOwn && !url.startsWith(`${demo.origin()}/`)) foreign.push(url);
  });
  const asked = await requestsOf(crm, async () => {
    await openDeal(journey, 'smb-no-deck', 'larkspur');
    await openRecordTab(crm, 'Command Plan');
  });
  await openSurface(browser, 'popup');
  await openSurface(browser, 'options');
  expect(requests).toEqual([]);
  expect(foreign).toEqual([]);
  // To the demo only its own scripts speak; a content script's stack would name the extension.
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(({ by }) => by.includes('chrome-extension://'))).toEqual([]);
});

test('settings are closed to content scripts, and what was read is kept in memory only', async ({
  journey,
}) => {
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  const stored = await panel.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
  expect(stored).not.toContain('Larkspur');
  const session = await panel.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
  expect(session).toContain('Larkspur');
});
