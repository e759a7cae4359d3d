import type * as InPage from './in-page.ts';
import { expect, liveTest as test } from './reader-test.ts';
import { storedPage } from './stored-pages.ts';
import {
  countTimers,
  fillIn,
  LATE_MS,
  LONGEST_WAIT_MS,
  reads,
  SETTLED_MS,
  sent,
  stopTime,
  textOf,
  watch,
} from './watching.ts';

declare const squeaky: typeof InPage;

const COMPLETE = 'same-page-for-flat-and-native-reading';
const VISITED = 'pages-visited-before';
const OTHER = '0068Z00001HbN7cQAF';
const ACCOUNT = '0018Z00002LmP4dQAF';
const NAME = 'Larkspur Robotics – 120 Premium';

test.beforeEach(({ page }) => stopTime(page));

test('the record left behind is never sent under the next address', async ({ open }) => {
  const page = await open(storedPage(VISITED));
  await watch(page);
  await page.clock.runFor(SETTLED_MS);
  await page.evaluate((path) => watching.navigate(path), `/lightning/r/Opportunity/${OTHER}/view`);
  await page.evaluate(() => document.querySelector('.active')?.setAttribute('title', 'Leaving'));
  await page.clock.runFor(LONGEST_WAIT_MS);
  expect((await sent(page)).slice(2)).toEqual([{ status: 'reading', kind: 'opportunity', record: OTHER }]);
  await page.evaluate(() => {
    const hosts = document.querySelectorAll('.windowViewMode-normal');
    for (const host of hosts) host.classList.toggle('active', host === hosts[0]);
    document.title = 'Mossgrove Clinics – 80 Starter | Opportunity | Salesforce';
  });
  await page.clock.runFor(SETTLED_MS);
  const last = (await sent(page)).at(-1);
  expect(last).toMatchObject({ status: 'read', record: OTHER });
  expect(textOf(last, 'Name')).toBe('Mossgrove Clinics – 80 Starter');
});

test('a page host that shows one record after another waits for the new name and title', async ({ open }) => {
  const page = await open(storedPage(VISITED));
  await page.evaluate(() => document.querySelector('.active lst-related-list-single-container')?.remove());
  await watch(page);
  await page.clock.runFor(SETTLED_MS);
  await page.evaluate((path) => watching.navigate(path), `/lightning/r/Opportunity/${OTHER}/view`);
  await page.clock.runFor(LONGEST_WAIT_MS);
  expect((await sent(page)).slice(2)).toEqual([{ status: 'reading', kind: 'opportunity', record: OTHER }]);
  await page.evaluate((name) => {
    for (const output of document.querySelectorAll('.active lightning-formatted-text')) {
      if (output.textContent === name) output.textContent = 'Ibex Freight – pilot';
    }
  }, NAME);
  await page.clock.runFor(SETTLED_MS);
  expect((await sent(page)).slice(2)).toHaveLength(1);
  await page.evaluate(() => {
    document.title = '(2) Ibex Freight – pilot | Opportunity | Salesforce';
  });
  await page.clock.runFor(SETTLED_MS);
  const last = (await sent(page)).at(-1);
  expect(last).toMatchObject({ status: 'read', record: OTHER });
  expect(textOf(last, 'Name')).toBe('Ibex Freight – pilot');
});

test('a host that took up another record of the same name is not read as the one before', async ({
  open,
}) => {
  const page = await open(storedPage(VISITED));
  await watch(page);
  await page.clock.runFor(SETTLED_MS);
  const own = new URL(page.url()).pathname;
  const links = await page.evaluate((other) => {
    const all = document.querySelectorAll('.active a[href*="/Opportunity/"][href*="/related/"]');
    for (const link of all)
      link.setAttribute('href', `/lightning/r/Opportunity/${other}/related/Quotes/view`);
    watching.navigate(`/lightning/r/Opportunity/${other}/view`);
    return all.length;
  }, OTHER);
  expect(links).toBeGreaterThan(0);
  await page.clock.runFor(LONGEST_WAIT_MS);
  const before = (await sent(page)).length;
  await page.evaluate((path) => watching.navigate(path), own);
  await page.clock.runFor(LONGEST_WAIT_MS);
  expect((await sent(page)).slice(before).map(({ status }) => status)).toEqual(['reading']);
});

test('a host under a new name is not read as the record before until the title has that name', async ({
  open,
}) => {
  const page = await open(storedPage(VISITED));
  await page.evaluate(() => document.querySelector('.active lst-related-list-single-container')?.remove());
  await watch(page);
  await page.clock.runFor(SETTLED_MS);
  const before = (await sent(page)).length;
  await page.evaluate((name) => {
    for (const output of document.querySelectorAll('.active lightning-formatted-text')) {
      if (output.textContent === name) output.textContent = 'Ibex Freight – pilot';
    }
  }, NAME);
  await page.clock.runFor(SETTLED_MS);
  expect((await sent(page)).slice(before).map(({ status }) => status)).toEqual(['reading']);
  await page.evaluate(() => {
    document.title = 'Ibex Freight – pilot | Opportunity | Salesforce';
  });
  await page.clock.runFor(SETTLED_MS);
  expect(textOf((await sent(page)).at(-1), 'Name')).toBe('Ibex Freight – pilot');
});

test('an opportunity is never read as the account whose list it shows', async ({ open }) => {
  const page = await open(storedPage('opportunity-with-its-account-list'));
  await watch(page);
  await page.clock.runFor(SETTLED_MS);
  await page.evaluate((path) => watching.navigate(path), `/lightning/r/Account/${ACCOUNT}/view`);
  await page.clock.runFor(LATE_MS);
  expect((await sent(page)).slice(2).map(({ status }) => status)).toEqual(['reading', 'broken']);
});

test('a record is never read as the parent whose list it shows', async ({ open }) => {
  const page = await open(storedPage(COMPLETE));
  const links = await page.evaluate((parent) => {
    const all = document.querySelectorAll('.active a[href*="/Opportunity/"][href*="/related/"]');
    for (const link of all)
      link.setAttribute('href', `/lightning/r/Opportunity/${parent}/related/Quotes/view`);
    return all.length;
  }, OTHER);
  expect(links).toBeGreaterThan(0);
  await watch(page);
  await page.clock.runFor(SETTLED_MS);
  await page.evaluate((path) => watching.navigate(path), `/lightning/r/Opportunity/${OTHER}/view`);
  await page.clock.runFor(LATE_MS);
  expect((await sent(page)).map(({ status }) => status)).toEqual(['reading', 'reading', 'broken']);
});

test('a page that is new and has another name than the title is not read', async ({ open }) => {
  const page = await open(storedPage(VISITED));
  await page.evaluate(() => {
    document.querySelector('.active lst-related-list-single-container')?.remove();
    document.title = 'Ibex Freight – pilot | Opportunity | Salesforce';
  });
  await watch(page);
  await page.clock.runFor(LATE_MS);
  expect((await sent(page)).map(({ status }) => status)).toEqual(['reading', 'broken']);
});

test('an address that nobody told of is seen at the next look', async ({ open }) => {
  const page = await open(storedPage(VISITED));
  await watch(page);
  await page.clock.runFor(SETTLED_MS);
  const before = (await sent(page)).length;
  await page.evaluate((path) => history.pushState({}, '', path), `/lightning/r/Opportunity/${OTHER}/view`);
  await page.evaluate(fillIn, 'Amount');
  await page.clock.runFor(LONGEST_WAIT_MS);
  expect((await sent(page)).slice(before)).toEqual([
    { status: 'reading', kind: 'opportunity', record: OTHER },
  ]);
  await page.evaluate(() => history.pushState({}, '', '/lightning/o/Opportunity/list'));
  await page.evaluate(fillIn, 'FM_Champion__c');
  await page.clock.runFor(SETTLED_MS);
  expect((await sent(page)).at(-1)).toEqual({ status: 'no-record' });
});

test('a new account is another record than a new opportunity', async ({ open }) => {
  const page = await open(storedPage('new-opportunity-over-a-list'));
  await watch(page);
  await page.clock.runFor(SETTLED_MS);
  expect((await sent(page)).at(-1)).toMatchObject({ status: 'read', kind: 'opportunity', record: 'new' });
  await page.evaluate(() => watching.navigate('/lightning/o/Account/new'));
  await page.clock.runFor(SETTLED_MS);
  expect((await sent(page)).at(-1)).toEqual({ status: 'reading', kind: 'account', record: 'new' });
});

test('a page without a record is neither observed nor read', async ({ open }) => {
  const page = await open(storedPage('opportunity-list'));
  const observed = await page.evaluate(() => {
    const { observe } = MutationObserver.prototype;
    let calls = 0;
    MutationObserver.prototype.observe = function (...target) {
      calls += 1;
      return observe.apply(this, target);
    };
    globalThis.watching = squeaky.startWatch();
    document.body.append(document.createElement('aside'));
    return calls;
  });
  await page.clock.runFor(LATE_MS);
  expect(observed).toBe(0);
  expect(await reads(page)).toBe(0);
  expect(await sent(page)).toEqual([{ status: 'no-record' }]);
});

test('leaving a record for a list ends its reading', async ({ open }) => {
  const page = await open(storedPage(COMPLETE));
  await watch(page);
  await page.clock.runFor(SETTLED_MS);
  const before = await reads(page);
  await page.evaluate(() => watching.navigate('/lightning/o/Opportunity/list?filterName=Recent'));
  await page.evaluate(countTimers);
  await page.evaluate(fillIn, 'FM_Champion__c');
  await page.clock.runFor(LATE_MS);
  expect((await sent(page)).at(-1)).toEqual({ status: 'no-record' });
  expect(await reads(page)).toBe(before);
  expect(await page.evaluate(() => timersAsked)).toBe(0);
});
