import type { Page } from '@playwright/test';
import { expect, liveTest as test } from './reader-test.ts';
import { storedPage } from './stored-pages.ts';
import { fieldsOf, SETTLED_MS, sent, stopTime, watch } from './watching.ts';

const OWN = '0068Z00001QwT3aQAF';
const OTHER = '0068Z00001HbN7cQAF';
const VIEW = `/lightning/r/Opportunity/${OWN}/view`;

declare global {
  /** The dialog that was taken off the page. */
  var dialog: Element;
}

test.beforeEach(({ page }) => stopTime(page));

test('another record’s dialog is read alone, and the record below again when it is closed', async ({
  open,
}) => {
  const page = await begin(open, 'edit-dialog-of-another-opportunity-over-an-opportunity');
  await openDialog(page, `/lightning/r/Opportunity/${OTHER}/edit`);
  const typed = (await sent(page)).at(-1);
  expect(typed).toMatchObject({ status: 'read', record: OTHER });
  expect(fieldsOf(typed).length).toBeGreaterThan(0);
  expect(fieldsOf(typed).every(({ isDraft }) => isDraft)).toBe(true);

  await closeDialog(page);
  const closed = (await sent(page)).at(-1);
  expect(closed).toMatchObject({ status: 'read', record: OWN });
  expect(fieldsOf(closed).some(({ isDraft }) => isDraft)).toBe(false);
});

test('what is typed in the record’s own dialog joins what is saved, until it is closed', async ({ open }) => {
  const page = await begin(open, 'edit-dialog-over-its-record');
  await openDialog(page, `/lightning/r/Opportunity/${OWN}/edit`);
  await page.locator('.slds-modal input[name="Amount"]').fill('USD 20,000.00');
  await page.clock.runFor(SETTLED_MS);
  const amounts = fieldsOf((await sent(page)).at(-1)).filter(({ apiName }) => apiName === 'Amount');
  expect(amounts).toEqual([
    expect.objectContaining({ text: 'USD 20,000.00', isDraft: true }),
    expect.objectContaining({ text: 'USD 12,500.00' }),
  ]);

  await closeDialog(page);
  expect(fieldsOf((await sent(page)).at(-1)).some(({ isDraft }) => isDraft)).toBe(false);
});

test('a new record is none of the page below, and that one is back when it is closed', async ({ open }) => {
  const page = await begin(open, 'new-opportunity-over-a-record');
  await openDialog(page, '/lightning/o/Opportunity/new');
  const typed = (await sent(page)).at(-1);
  expect(typed).toMatchObject({ status: 'read', record: 'new' });
  expect(fieldsOf(typed).every(({ isDraft }) => isDraft)).toBe(true);

  await closeDialog(page);
  expect((await sent(page)).at(-1)).toMatchObject({ status: 'read', record: OWN });
});

for (const heading of ['Edit NAME Plus', 'Edit Plus NAME', 'NAME Plus bearbeiten']) {
  test(`a dialog at the record’s own address headed ${heading} is another record’s`, async ({ open }) => {
    const page = await open(storedPage('edit-dialog-over-its-record-at-its-own-address'));
    await page.evaluate((words) => {
      const title = document.querySelector('.slds-modal__title');
      if (title) title.textContent = words.replace('NAME', 'Larkspur Robotics – 120 Premium');
    }, heading);
    await watch(page);
    await page.clock.runFor(SETTLED_MS);
    const read = (await sent(page)).at(-1);
    expect(read).toMatchObject({ status: 'read', record: OWN });
    expect(fieldsOf(read).some(({ isDraft }) => isDraft)).toBe(false);
  });
}

/** Watches a stored page from before its dialog was opened. */
async function begin(open: (stored: ReturnType<typeof storedPage>) => Promise<Page>, name: string) {
  const page = await open(storedPage(name));
  await page.evaluate((path) => {
    const found = document.querySelector('.uiContainerManager');
    if (!found) throw new Error('no dialog');
    globalThis.dialog = found;
    found.remove();
    history.replaceState({}, '', path);
  }, VIEW);
  await watch(page);
  await page.clock.runFor(SETTLED_MS);
  expect((await sent(page)).at(-1)).toMatchObject({ status: 'read', record: OWN });
  return page;
}

async function openDialog(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => watching.navigate(to), path);
  await page.clock.runFor(SETTLED_MS);
  await page.evaluate(() => document.body.append(dialog));
  await page.clock.runFor(SETTLED_MS);
}

async function closeDialog(page: Page): Promise<void> {
  await page.evaluate(() => dialog.remove());
  await page.evaluate((to) => watching.navigate(to), VIEW);
  await page.clock.runFor(SETTLED_MS);
}
