import process from 'node:process';
import type { Page } from '@playwright/test';
import { type Demo, demoRecord } from '../../demo/server.ts';
import { launchSqueaky, type SqueakyBrowser } from '../../tests/browser/launch.ts';
import { untilJudged } from '../../tests/browser/panel.ts';
import { openPanelFor, surfaceUrl, tabIdOf } from '../../tests/browser/surfaces.ts';

/** A deal with a few things to fix, and the account that tells its segment. */
const DEAL = 'smb-plan-gaps';
const ACCOUNT = 'copperline';
/** Room for a record page with its side column and the panel beside it. */
const WINDOW = '1600,1000';
/** The side panel's usual width, for the window that stands in for it. */
const PANEL_WIDTH = 400;

/** Opens the demo CRM in a Chromium to play with; resolves when its window is closed or at Ctrl+C. */
export async function show(demo: Demo): Promise<void> {
  const browser = await launchSqueaky({
    demoPort: demo.port,
    visible: true,
    online: true,
    // `--test-type` keeps Chromium from warning about the switches that map the demo's host.
    args: [`--window-size=${WINDOW}`, '--test-type'],
  });
  const closed = new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  process.once('SIGINT', () => void browser.close());
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  try {
    await openBoth(browser, page);
    console.log('The demo is open. Close its window or press Ctrl+C to end it.');
  } catch (error) {
    // Somebody may close the window before everything is open.
    if (browser.context.pages().length > 0) throw error;
  }
  await closed;
}

/** The deal, with its account seen before, and the real side panel beside it. */
async function openBoth(browser: SqueakyBrowser, page: Page): Promise<void> {
  const account = demoRecord(ACCOUNT);
  await page.goto(account.url);
  const helper = await openPanelFor(browser, page);
  await untilJudged(helper, account.id);
  await page.goto(demoRecord(DEAL).url);
  await openBeside(browser, page, helper);
  await helper.close();
  await page.bringToFront();
}

/** Where Chromium refuses to open its side panel, the same page in a narrow window. */
async function openBeside(browser: SqueakyBrowser, page: Page, helper: Page): Promise<void> {
  const tabId = await tabIdOf(helper, page);
  const open = (id: number) =>
    chrome.sidePanel.open({ tabId: id }).then(
      () => true,
      () => false,
    );
  if (await helper.evaluate(open, tabId)) return;
  const window = { url: surfaceUrl(browser, 'sidepanel', `?tab=${tabId}`), width: PANEL_WIDTH };
  await helper.evaluate((create) => chrome.windows.create({ ...create, type: 'popup' }), window);
}
