import { RECORD_CONTAINERS } from '../../lib/readers/salesforce-lightning/dom-names.ts';
import type { RawField, RawPage } from '../../lib/reading/raw.ts';
import type * as InPage from './in-page.ts';
import { expect, test } from './reader-test.ts';
import { storedPage } from './stored-pages.ts';

declare const squeaky: typeof InPage;

const names = ['same-page-for-flat-and-native-reading', 'dynamic-forms', 'edit-dialog-over-its-record'];
const families = [
  ...[...RECORD_CONTAINERS].map((name) => `^${name}$`),
  `^(?:${[...RECORD_CONTAINERS].join('|')})$`,
];

for (const name of names) {
  for (const family of families) {
    test(`${name} is read the same when all is native and ${family} is closed`, async ({ open }) => {
      const page = await open(storedPage(name));
      const flat = await page.evaluate(() => squeaky.readPage(true));
      const closed = await page.evaluate((pattern) => {
        squeaky.toNativeShadow(document, undefined, new RegExp(pattern));
        return squeaky.readPage(true, true);
      }, family);
      expect(flat.status).toBe('read');
      expect(inOrder(closed)).toEqual(inOrder(flat));
    });
  }
}

test('what is in a closed root is not on the page where no browser opens it', async ({ open }) => {
  const page = await open(storedPage('same-page-for-flat-and-native-reading'));
  const [before, after] = await page.evaluate(() => {
    const flat = squeaky.readPage(true);
    squeaky.toNativeShadow(document, undefined, /^records-lwc-detail-panel$/);
    return [flat, squeaky.readPage(true)];
  });
  expect(items(after).length).toBeLessThan(items(before).length);
});

function items(sight: RawPage): RawField[] {
  return sight.status === 'read' ? sight.fields.filter(({ part }) => part === 'item') : [];
}

/** Shadow roots are searched one by one, so fields come in another order, which nothing depends on. */
function inOrder(sight: RawPage): RawPage {
  if (sight.status !== 'read') return sight;
  const fields = sight.fields.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  return { ...sight, fields };
}
