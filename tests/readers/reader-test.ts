import process from 'node:process';
import { test as base, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/browsers/find.ts';
import { bundle } from './bundle.ts';
import type { StoredPage } from './stored-pages.ts';

type Opened = Pick<StoredPage, 'url' | 'html'>;

type Fixtures = {
  /** Serves a page at its address and puts the reader's script in; nothing else is reachable. */
  open(stored: Opened): Promise<Page>;
};

/**
 * Tests that look at stored pages in a real browser, one after the other in one tab: a browser process of
 * its own takes a page longer than all that is asked of it, and going to the next leaves nothing behind.
 */
export const test = base.extend<Fixtures, { readerScript: string; sharedPage: Page }>({
  launchOptions: [
    async ({ browserName: _ }, use) => {
      const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      await use({ executablePath: await findChromium(), args: ['--disable-background-networking', ...args] });
    },
    { scope: 'worker' },
  ],
  readerScript: [async ({ browserName: _ }, use) => use(await bundle('in-page.ts')), { scope: 'worker' }],
  sharedPage: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ sharedPage, readerScript }, use) =>
    use((stored) => openStored(sharedPage, stored, readerScript)),
});

/** The same in a tab of the test's own, whose clock it may stop. */
export const liveTest = test.extend({
  open: async ({ page, readerScript }, use) => use((stored) => openStored(page, stored, readerScript)),
});

/** Serves one page at its address, and nothing else, and puts a script in. */
export async function openStored(page: Page, { url, html }: Opened, script: string): Promise<Page> {
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.request().url() === url
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await page.goto(url);
  await page.addScriptTag({ content: script });
  return page;
}

export { expect } from '@playwright/test';
