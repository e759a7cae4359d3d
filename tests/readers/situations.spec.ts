import type * as InPage from './in-page.ts';
import { expect, test } from './reader-test.ts';
import { storedPages } from './stored-pages.ts';

declare const squeaky: typeof InPage;

/** The numbered DOM situations that most easily break a reader. */
const SITUATIONS = Array.from({ length: 25 }, (_, index) => index + 1);

const pages = storedPages();

test('every situation is shown by a page', () => {
  const shown = new Set(pages.flatMap(({ situations }) => situations));
  expect(SITUATIONS.filter((situation) => !shown.has(situation))).toEqual([]);
});

test('every page shows the situations that it names', async ({ open }) => {
  const page = await open({ url: 'https://larkspur.lightning.force.com/', html: '<body></body>' });
  const untrue: Record<string, number[]> = {};
  for (const { name, html, situations } of pages) {
    const shown = await page.evaluate((text) => squeaky.situationsIn(text), html);
    const missing = situations.filter((situation) => !shown.includes(situation));
    if (missing.length > 0) untrue[name] = missing;
  }
  expect(untrue).toEqual({});
});
