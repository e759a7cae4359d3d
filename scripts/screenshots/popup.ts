import type { Page } from '@playwright/test';
import { demoRecord } from '../../demo/server.ts';
import { demoHome } from '../../tests/browser/crm.ts';
import type { SqueakyBrowser } from '../../tests/browser/launch.ts';
import { openPanelFor, openPopupFor } from '../../tests/browser/surfaces.ts';
import { openWholeRecord } from '../../tests/browser/whole-record.ts';
import { shoot } from './camera.ts';

const SIZE = { width: 360, height: 520 };
const SEEN_BEFORE = '0.0.9';
const PINNED = { version: 1, ids: ['L-044', 'L-136'] };
const RECENT = { version: 1, ids: ['L-075'] };

/** The popup over a deal and over no record, with what can be found, kept and new in it. */
export async function shootPopup(browser: SqueakyBrowser): Promise<void> {
  const crm = await browser.context.newPage();
  await crm.goto(demoHome);
  const panel = await openPanelFor(browser, crm);
  await pictured(browser, crm, 'popup-no-record');
  await openWholeRecord(crm, panel, demoRecord('smb-plan-gaps'));
  await pictured(browser, crm, 'popup');
  await pictured(browser, crm, 'popup-search', (popup) => search(popup, 'command plan'));
  await pictured(browser, crm, 'popup-no-result', (popup) => search(popup, 'no such tool'));
  await withStored(panel, { pinnedLinks: PINNED, recentLinks: RECENT }, () =>
    pictured(browser, crm, 'popup-pinned-and-recent'),
  );
  await withStored(panel, { seenVersion: SEEN_BEFORE }, async () => {
    await pictured(browser, crm, 'popup-update');
    await pictured(browser, crm, 'popup-news', (popup) => popup.getByText('What is new').click());
  });
  await withStored(panel, { settings: { isPaused: true } }, () => pictured(browser, crm, 'popup-paused'));
  await panel.close();
  await crm.close();
}

async function pictured(
  browser: SqueakyBrowser,
  crm: Page,
  name: string,
  act: (popup: Page) => Promise<void> = async () => {},
): Promise<void> {
  const popup = await openPopupFor(browser, crm);
  await popup.setViewportSize(SIZE);
  await popup.getByRole('link').first().waitFor();
  await act(popup);
  await shoot(name, popup);
  await popup.close();
}

async function search(popup: Page, words: string): Promise<void> {
  await popup.getByRole('searchbox').fill(words);
}

/** Keeps something for a while, and what was kept before after that. */
async function withStored(
  extensionPage: Page,
  stored: Record<string, unknown>,
  meanwhile: () => Promise<void>,
): Promise<void> {
  const keys = Object.keys(stored);
  const before = await extensionPage.evaluate((names) => chrome.storage.local.get(names), keys);
  await extensionPage.evaluate((items) => chrome.storage.local.set(items), stored);
  await meanwhile();
  await extensionPage.evaluate(
    async ({ names, items }) => {
      await chrome.storage.local.remove(names);
      await chrome.storage.local.set(items);
    },
    { names: keys, items: before },
  );
}
