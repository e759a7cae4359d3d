import process from 'node:process';
import { test as base, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/browsers/find.ts';
import { bundle } from './bundle.ts';

type Opened = Pick<import('./stored-pages.ts').StoredPage, 'url' | 'html'>;

type Fixtures = {
  /** Serves a page at its address and puts the reader's script in; nothing else is reachable. */
  open(stored: Opened): Promise<Page>;
};

/** Tests that read stored pages in a real browser. */
export const test = base.extend<Fixtures, { readerScript: string }>({
  launchOptions: [
    async ({ browserName: _ }, use) => {
      const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      await use({ executablePath: await findChromium(), args: ['--disable-background-networking', ...args] });
    },
    { scope: 'worker' },
  ],
  readerScript: [async ({ browserName: _ }, use) => use(await bundle('in-page.ts')), { scope: 'worker' }],
  open: async ({ page, readerScript }, use) => {
    await use(async ({ url, html }) => {
      await page.route('**/*', (route) =>
        route.request().url() === url
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
          : route.abort(),
      );
      await page.goto(url);
      await page.addScriptTag({ content: readerScript });
      return page;
    });
  },
});
export { expect } from '@playwright/test';
