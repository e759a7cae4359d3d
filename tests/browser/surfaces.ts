import { expect, type Page } from '@playwright/test';
import type { SqueakyBrowser } from './launch.ts';

/** The extension's own pages that a person sees. */
export type Surface = 'sidepanel' | 'popup' | 'options' | 'welcome';

/** Opens one of the extension's pages in a tab of its own; resolves when it has drawn something. */
export async function openSurface(browser: SqueakyBrowser, surface: Surface, query = ''): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(surfaceUrl(browser, surface, query));
  await page.locator('main').waitFor();
  return page;
}

/** Opens the side panel's page in a tab, pinned to the tab of `subject`. */
export async function openPanelFor(browser: SqueakyBrowser, subject: Page): Promise<Page> {
  const panel = await openSurface(browser, 'sidepanel');
  const tab = await tabIdOf(panel, subject);
  await panel.goto(surfaceUrl(browser, 'sidepanel', `?tab=${tab}`));
  await panel.locator('main').waitFor();
  return panel;
}

/** Opens the popup's page in a tab, as it would be over the tab of `subject`. */
export async function openPopupFor(browser: SqueakyBrowser, subject: Page): Promise<Page> {
  const popup = await openSurface(browser, 'popup');
  // The popup looks once at which tab is in front.
  await subject.bringToFront();
  await popup.reload();
  await popup.locator('main').waitFor();
  return popup;
}

/**
 * Chromium's id of the tab that shows `subject`. Asked from an extension page, because the background
 * worker may be stopped; found by address, because nothing else is known on both sides.
 */
export async function tabIdOf(extensionPage: Page, subject: Page): Promise<number> {
  let id: number | undefined;
  await expect
    .poll(async () => {
      id = await extensionPage.evaluate(async (url) => {
        const tabs = (await chrome.tabs.query({})).filter((tab) => tab.url === url);
        // Two tabs on one record: the one looked at last is the one just worked with.
        return tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id;
      }, subject.url());
      return id;
    })
    .toBeDefined();
  if (id === undefined) throw new Error(`No tab shows ${subject.url()}.`);
  return id;
}

export function surfaceUrl(browser: SqueakyBrowser, surface: Surface, query = ''): string {
  return `chrome-extension://${browser.extensionId}/${surface}.html${query}`;
}
