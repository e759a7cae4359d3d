import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lightningMatches } from '../readers/salesforce-lightning/hosts.ts';
import { defaultSettings, storedSettings } from '../store/settings.ts';
import { listenToIcon } from './listen-to-icon.ts';

const CRM = 'https://acme.lightning.force.com/lightning/page/home';
const setPopup = vi.fn<(details: object) => Promise<void>>();
const setTitle = vi.fn<(details: object) => Promise<void>>();
let done: Promise<void>;

/** Runs what is told of at once, and tells when it is done. */
function enqueue(job: () => Promise<void>): void {
  done = done.then(job);
}

beforeEach(() => {
  fakeBrowser.reset();
  done = Promise.resolve();
  vi.spyOn(browser.action, 'setPopup').mockImplementation(setPopup.mockResolvedValue(undefined));
  vi.spyOn(browser.action, 'setTitle').mockImplementation(setTitle.mockResolvedValue(undefined));
  listenToIcon(enqueue, new AbortController().signal);
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function updated(url: string | undefined, change: object): Promise<void> {
  const tab = { id: 7, url } as Parameters<Parameters<typeof browser.tabs.onUpdated.addListener>[0]>[2];
  await fakeBrowser.tabs.onUpdated.trigger(7, change, tab);
  await done;
}

it('leaves the popup alone unless it is switched on', async () => {
  await updated(CRM, { status: 'complete' });
  expect(setPopup).not.toHaveBeenCalled();
});

it('takes the popup from CRM pages, and from no other', async () => {
  await storedSettings.write({ ...defaultSettings, iconOpensPanel: true });
  await done;
  setPopup.mockClear();
  await updated('https://mail.example/', { status: 'complete' });
  await updated(undefined, { status: 'complete' });
  await updated(CRM, { title: 'Something else' });
  expect(setPopup).not.toHaveBeenCalled();
  await updated(CRM, { status: 'complete' });
  expect(setPopup).toHaveBeenCalledExactlyOnceWith({ tabId: 7, popup: '' });
});

it.each([
  [true, '', 'Squeaky'],
  [false, '/popup.html', 'Squeaky'],
])('changes the pages that are open when it is switched to %s', async (iconOpensPanel, popup, title) => {
  // The fake knows no patterns of addresses.
  const { id = 0 } = await fakeBrowser.tabs.create({ url: CRM });
  const tabs = await browser.tabs.query({});
  const query = vi.fn().mockResolvedValue(tabs);
  vi.spyOn(browser.tabs, 'query').mockImplementation(query);
  await storedSettings.write({ ...defaultSettings, iconOpensPanel, hasBadge: false });
  await vi.waitFor(() => expect(setPopup).toHaveBeenCalledWith({ tabId: id, popup }));
  expect(query).toHaveBeenCalledExactlyOnceWith({ url: [...lightningMatches] });
  expect(setTitle).toHaveBeenLastCalledWith({ title });
});

it('says on the icon that reading is paused', async () => {
  await storedSettings.write({ ...defaultSettings, isPaused: true });
  await vi.waitFor(() => expect(setTitle).toHaveBeenLastCalledWith({ title: 'Squeaky – Paused' }));
});
