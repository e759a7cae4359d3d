import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../../scripts/browsers/find.ts';
import { bundle } from '../browser/bundle.ts';
import type * as InPage from './in-page.ts';
import { RECORD_ID } from './record-html.ts';

declare const bench: typeof InPage;

const URL_OF_RECORD = `https://acme.lightning.force.com/lightning/r/Opportunity/${RECORD_ID}/view`;
/** Only isolated pages get the clock's fine grain, which what can be measured but once needs. */
const HEADERS = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** A browser that serves one page of markup at a record's address. */
export type Bench = {
  /** Loads the markup anew; resolves when it is drawn and the bench's script is in. */
  load(html: string): Promise<Page>;
  close(): Promise<void>;
};

export async function openBench(): Promise<Bench> {
  const script = await bundle(fileURLToPath(new URL('in-page.ts', import.meta.url)), 'bench');
  const browser = await launch();
  const page = await browser.newPage();
  let body = '';
  await page.route('**/*', (route) =>
    route.request().url() === URL_OF_RECORD
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', headers: HEADERS, body })
      : route.abort(),
  );
  return {
    async load(html) {
      body = html;
      await page.goto(URL_OF_RECORD);
      await page.addScriptTag({ content: script });
      await page.evaluate(() => new Promise<void>((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
      return page;
    },
    close: () => browser.close(),
  };
}

async function launch(): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    executablePath: await findChromium(),
    args: ['--disable-background-networking', ...args],
  });
}
