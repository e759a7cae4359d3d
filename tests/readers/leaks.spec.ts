import type { Page } from '@playwright/test';
import type * as InPage from './in-page.ts';
import { expect, liveTest as test } from './reader-test.ts';
import { storedPage } from './stored-pages.ts';
import { fillIn, SETTLED_MS, sent, setHidden, stopTime, textOf, watch } from './watching.ts';

declare const squeaky: typeof InPage;

const VISITED = 'pages-visited-before';
const OWN = '0068Z00001QwT3aQAF';
const OTHER = '0068Z00001HbN7cQAF';
/** Which of the pages in the document shows the record. */
const HOST_AT = { [OTHER]: 0, [OWN]: 2 };
const NAVIGATIONS = 50;
const NOTHING = { listeners: 0, observed: 0, timers: 0 };

test.beforeEach(({ page }) => stopTime(page));

for (const form of ['flat', 'native'] as const) {
  test(`fifty in-app navigations on ${form} pages leave nothing behind, and the end takes all`, async ({
    open,
  }) => {
    const page = await open(storedPage(VISITED));
    if (form === 'native') await page.evaluate(() => squeaky.toNativeShadow(document));
    await page.evaluate(() => squeaky.startCounting());
    await watch(page);
    await goTo(page, OTHER);
    await goTo(page, OWN);
    const first = await live(page);
    expect(first.observed).toBeGreaterThan(0);
    for (let count = 0; count < NAVIGATIONS; count += 2) {
      await goTo(page, OTHER);
      await goTo(page, OWN);
    }
    const reads = (await sent(page)).filter(({ status }) => status === 'read');
    expect(reads.length, 'each navigation is read').toBeGreaterThanOrEqual(NAVIGATIONS);
    expect(await live(page)).toEqual(first);
    await page.evaluate(() => watching.end());
    expect(await live(page)).toEqual(NOTHING);
  });
}

test('nothing is observed or put off on a page without a record', async ({ open }) => {
  const page = await open(storedPage(VISITED));
  await page.evaluate(() => squeaky.startCounting());
  await watch(page);
  await page.clock.runFor(SETTLED_MS);
  await page.evaluate(() => watching.navigate('/lightning/o/Opportunity/list?filterName=Recent'));
  expect(await live(page)).toMatchObject({ observed: 0, timers: 0 });
  await page.evaluate(fillIn, 'Amount');
  await page.locator('body').dispatchEvent('input');
  expect(await live(page)).toMatchObject({ observed: 0, timers: 0 });
});

test('nothing is observed or put off while the tab is hidden, and all is again when it is shown', async ({
  open,
}) => {
  const page = await open(storedPage(VISITED));
  await page.evaluate(() => squeaky.startCounting());
  await watch(page);
  await page.clock.runFor(SETTLED_MS);
  const shown = await live(page);
  await setHidden(page, true);
  expect(await live(page)).toMatchObject({ observed: 0, timers: 0 });
  await page.evaluate(fillIn, 'Amount');
  await page.locator('body').dispatchEvent('input');
  await page.evaluate((path) => watching.navigate(path), `/lightning/r/Opportunity/${OTHER}/view`);
  await page.evaluate((path) => watching.navigate(path), `/lightning/r/Opportunity/${OWN}/view`);
  expect(await live(page)).toMatchObject({ observed: 0, timers: 0 });
  await setHidden(page, false);
  expect(await live(page)).toEqual(shown);
  expect(textOf((await sent(page)).at(-1), 'Amount')).toBe('Filled in');
});

async function live(page: Page): Promise<InPage.Live> {
  return page.evaluate(() => squeaky.countLive());
}

/** In-app navigation to a page that is still in the document: the address first, then the page. */
async function goTo(page: Page, record: keyof typeof HOST_AT): Promise<void> {
  await page.evaluate((path) => watching.navigate(path), `/lightning/r/Opportunity/${record}/view`);
  await page.evaluate((at) => {
    const hosts = document.querySelectorAll('.windowViewMode-normal');
    for (const [index, one] of hosts.entries()) one.classList.toggle('active', index === at);
  }, HOST_AT[record]);
  await page.clock.runFor(SETTLED_MS);
}
