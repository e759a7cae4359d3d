import { demoRecord } from '../../demo/server.ts';
import { openSurface } from '../browser/surfaces.ts';
import { expect, openDeal, test } from './journey.ts';

test('messages that no content script would send change nothing', async ({ journey }) => {
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  const before = await panel.evaluate(() => chrome.storage.session.get(null));
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
  }, demoRecord('smb-no-deck').url);
  const after = await panel.evaluate(() => chrome.storage.session.get(null));
  expect(after).toEqual(before);
});

test('no part of the extension makes a request', async ({ journey }) => {
  const { browser } = journey;
  const requests: string[] = [];
  browser.context.on('request', (request) => {
    const isOwn = request.url().startsWith('chrome-extension://') || request.url().startsWith('data:');
    const fromExtension =
      request.serviceWorker() !== null || request.frame().url().startsWith('chrome-extension://');
    if (fromExtension && !isOwn) requests.push(request.url());
  });
  await openDeal(journey, 'smb-no-deck', 'larkspur');
  await openSurface(browser, 'popup');
  await openSurface(browser, 'options');
  expect(requests).toEqual([]);
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
