import { WHOLE_LOOK_EVERY } from '../../lib/readers/watch.ts';
import type * as InPage from './in-page.ts';
import { expect, liveTest as test } from './reader-test.ts';
import { storedPage } from './stored-pages.ts';
import {
  countTimers,
  fieldsOf,
  fillIn,
  LATE_MS,
  LONGEST_WAIT_MS,
  reads,
  SETTLED_MS,
  sent,
  setHidden,
  stopTime,
  textOf,
  watch,
} from './watching.ts';

declare const squeaky: typeof InPage;

const COMPLETE = 'same-page-for-flat-and-native-reading';
const LOADING = 'placeholders-while-loading';
const RECORD = '0068Z00001QwT3aQAF';

test.beforeEach(({ page }) => stopTime(page));

test('a record that goes from a console in shadow roots, and comes back, is followed', async ({ open }) => {
  const page = await open(storedPage('console-of-newer-components'));
  await page.evaluate(() => squeaky.toNativeShadow(document));
  await watch(page);
  await page.clock.runFor(LONGEST_WAIT_MS);
  for (const isThere of [false, true]) {
    await page.evaluate((isBack) => {
      const frame = document.querySelector('one-template-workspace')?.shadowRoot;
      const tabs = frame?.querySelector('navex-console-tabset2')?.shadowRoot;
      const [, tab] = tabs?.querySelectorAll('navex-console-tab2') ?? [];
      const holder = tab?.shadowRoot?.querySelector('one-active-scope-influencer')?.shadowRoot;
      const home = holder?.querySelector('one-record-home-flexipage2');
      if (!home) throw new Error('no record in the shown tab');
      if (isBack) home.removeAttribute('hidden');
      else home.setAttribute('hidden', '');
    }, isThere);
    await page.clock.runFor(SETTLED_MS);
  }
  expect((await sent(page)).map(({ status }) => status)).toEqual(['reading', 'read', 'reading', 'read']);
});

test('a record that renders late is reading at first, then read, and never blank', async ({ open }) => {
  const page = await open(storedPage(LOADING));
  await watch(page);
  await page.clock.runFor(LONGEST_WAIT_MS);
  expect(await sent(page)).toEqual([{ status: 'reading', kind: 'opportunity', record: RECORD }]);
  for (const apiName of ['Amount', 'CloseDate', 'Next_Steps__c', 'FM_Champion__c']) {
    await page.evaluate(fillIn, apiName);
    await page.clock.runFor(SETTLED_MS);
  }
  await page.evaluate(() => {
    for (const sign of document.querySelectorAll('.active .stencil, .active lightning-spinner'))
      sign.remove();
    const box = document.createElement('input');
    box.type = 'checkbox';
    document.querySelector('.active lightning-input')?.append(box);
  });
  await page.clock.runFor(SETTLED_MS);
  const sights = await sent(page);
  expect(sights.map(({ status }) => status)).toEqual(['reading', 'read']);
  expect(fieldsOf(sights[1]).filter(({ text, part }) => text === '' && part === 'item')).toEqual([]);
  expect(textOf(sights[1], 'FM_Champion__c')).toBe('Filled in');
});

test('a record that never finishes is read late, with what came and nothing blank', async ({ open }) => {
  const page = await open(storedPage(LOADING));
  await watch(page);
  await page.clock.runFor(LATE_MS);
  const sights = await sent(page);
  expect(sights.map(({ status }) => status)).toEqual(['reading', 'read']);
  expect(fieldsOf(sights[1]).filter(({ text }) => text === '')).toEqual([]);
  expect(textOf(sights[1], 'StageName')).toBe('2-Scoping');
});

test('a record that renders anew without end is read late once more', async ({ open }) => {
  const page = await open(storedPage(COMPLETE));
  await watch(page);
  await page.clock.runFor(LATE_MS);
  await page.evaluate(() =>
    document
      .querySelector('.active records-lwc-detail-panel')
      ?.insertAdjacentHTML(
        'beforeend',
        '<lightning-spinner><div role="status" class="slds-spinner"></div></lightning-spinner>',
      ),
  );
  await page.clock.runFor(LONGEST_WAIT_MS);
  expect((await sent(page)).map(({ status }) => status)).toEqual(['reading', 'read', 'reading']);
  await page.clock.runFor(LATE_MS);
  expect((await sent(page)).map(({ status }) => status)).toEqual(['reading', 'read', 'reading', 'read']);
});

for (const form of ['flat', 'native'] as const) {
  test(`what is typed into a ${form} page is sent as a draft`, async ({ open }) => {
    const page = await open(storedPage(COMPLETE));
    if (form === 'native') await page.evaluate(() => squeaky.toNativeShadow(document));
    await watch(page);
    await page.clock.runFor(SETTLED_MS);
    await page.locator('input[name="Next_Step_Date__c"]').fill('5/6/2027');
    await page.clock.runFor(SETTLED_MS);
    const field = fieldsOf((await sent(page)).at(-1)).find(({ apiName }) => apiName === 'Next_Step_Date__c');
    expect(field).toMatchObject({ text: '5/6/2027', isDraft: true });
  });

  test(`a value that changes on a ${form} page is sent`, async ({ open }) => {
    const page = await open(storedPage(COMPLETE));
    if (form === 'native') await page.evaluate(() => squeaky.toNativeShadow(document));
    await watch(page);
    await page.clock.runFor(SETTLED_MS);
    await page
      .locator('.active [data-target-selection-name$=".FM_Champion__c"], .active lightning-formatted-text')
      .filter({ hasText: /^Ida Holm$/ })
      .last()
      .evaluate((output) => {
        const text = [...(output.shadowRoot ?? output).childNodes].find(
          ({ nodeType }) => nodeType === Node.TEXT_NODE,
        );
        if (text) text.nodeValue = 'Bo Lindqvist';
      });
    await page.clock.runFor(SETTLED_MS);
    expect(textOf((await sent(page)).at(-1), 'FM_Champion__c')).toBe('Bo Lindqvist');
  });
}

test('a hidden tab is not read until it is shown again', async ({ open }) => {
  const page = await open(storedPage(COMPLETE));
  await watch(page);
  await page.clock.runFor(SETTLED_MS);
  const before = await reads(page);
  await setHidden(page, true);
  await page.evaluate(fillIn, 'FM_Champion__c');
  await page.clock.runFor(LATE_MS);
  expect(await reads(page)).toBe(before);
  await setHidden(page, false);
  expect(textOf((await sent(page)).at(-1), 'FM_Champion__c')).toBe('Filled in');
});

test('an ended watch reads and sends nothing more', async ({ open }) => {
  const page = await open(storedPage(COMPLETE));
  await watch(page);
  await page.clock.runFor(SETTLED_MS);
  await page.evaluate(fillIn, 'Amount');
  const before = [await reads(page), await sent(page)];
  await page.evaluate(() => watching.end());
  await page.evaluate(countTimers);
  await page.evaluate(fillIn, 'FM_Champion__c');
  await page.locator('input[name="Next_Step_Date__c"]').fill('5/6/2027');
  await page.evaluate(() => {
    watching.readAgain();
    dispatchEvent(new Event('pageshow'));
  });
  await page.clock.runFor(LATE_MS);
  expect([await reads(page), await sent(page)]).toEqual(before);
  expect(await page.evaluate(() => timersAsked)).toBe(0);
});

test('what was sent is not sent again until it is asked for', async ({ open }) => {
  const page = await open(storedPage(COMPLETE));
  await watch(page);
  await page.clock.runFor(SETTLED_MS);
  const [before, already] = [await reads(page), await sent(page)];
  await page.evaluate(() => document.body.append(document.createElement('aside')));
  await page.clock.runFor(SETTLED_MS);
  expect(await reads(page)).toBe(before + 1);
  expect(await sent(page)).toEqual(already);
  await page.evaluate(() => watching.readAgain());
  await page.evaluate(() => dispatchEvent(new Event('pageshow')));
  expect((await sent(page)).slice(already.length)).toEqual([already.at(-1), already.at(-1)]);
});

test('on a new day the same is sent once more, since it is judged by the day', async ({ open }) => {
  const page = await open(storedPage(COMPLETE));
  await watch(page);
  await page.clock.runFor(SETTLED_MS);
  const already = await sent(page);
  await setHidden(page, true);
  await page.clock.fastForward('24:00:00');
  await setHidden(page, false);
  await setHidden(page, true);
  await setHidden(page, false);
  expect((await sent(page)).slice(already.length)).toEqual([already.at(-1)]);
});

test('what changes without any record of it is seen by a whole look before long', async ({ open }) => {
  const page = await open(storedPage(COMPLETE));
  await watch(page);
  await page.clock.runFor(SETTLED_MS);
  await page
    .locator('.active [data-target-selection-name$=".FM_Champion__c"] lightning-formatted-text')
    .evaluate((output) => {
      output.attachShadow({ mode: 'open' }).textContent = 'Bo Lindqvist';
    });
  for (let look = 0; look < WHOLE_LOOK_EVERY; look += 1) {
    await page.evaluate(() => document.body.append(document.createElement('aside')));
    await page.clock.runFor(SETTLED_MS);
  }
  expect(textOf((await sent(page)).at(-1), 'FM_Champion__c')).toBe('Bo Lindqvist');
});

test('a page that keeps changing is read now and then, not at each change', async ({ open }) => {
  const page = await open(storedPage(COMPLETE));
  await watch(page);
  await page.clock.runFor(LONGEST_WAIT_MS);
  const before = await reads(page);
  // Five seconds, of which a read may wait two.
  for (let change = 0; change < 100; change += 1) {
    await page.evaluate(() => document.body.append(document.createElement('aside')));
    await page.clock.runFor(50);
  }
  expect((await reads(page)) - before).toBe(2);
});

test('what is typed on a page that keeps changing is read sooner', async ({ open }) => {
  const page = await open(storedPage(COMPLETE));
  await watch(page);
  await page.clock.runFor(LONGEST_WAIT_MS);
  const before = await reads(page);
  for (let change = 0; change < 100; change += 1) {
    await page.evaluate(() => document.body.dispatchEvent(new Event('input', { bubbles: true })));
    await page.clock.runFor(50);
  }
  expect((await reads(page)) - before).toBeGreaterThanOrEqual(8);
  expect((await reads(page)) - before).toBeLessThanOrEqual(10);
});
