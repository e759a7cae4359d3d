import type * as InPage from './in-page.ts';
import { expect, test } from './reader-test.ts';
import { storedPage } from './stored-pages.ts';

declare const squeaky: typeof InPage;

/* What outputs show of fields that are none of Squeaky's, and so have no place in a stored page's reading. */

for (const form of ['flat', 'native'] as const) {
  test(`an address is read line by line and a phone number without its sign, ${form}`, async ({ open }) => {
    const page = await open(storedPage('person-account-with-name-and-address-cells'));
    if (form === 'native') await page.evaluate(() => squeaky.toNativeShadow(document));
    const sight = await page.evaluate(() => squeaky.readPage(true));
    const fields = sight.status === 'read' ? sight.fields : [];
    const texts = new Map(fields.map(({ apiName, text }) => [apiName, text]));
    expect(texts.get('PersonMailingAddress')).toBe('1 Main St\nParis, 75001\nFrance');
    expect(texts.get('BillingAddress')).toBe('12/31\nLyon, 69002');
    expect(texts.get('Phone')).toBe('+33 1 55 50 12 34');
    expect(texts.get('RecordTypeId')).toBe('Person Account');
  });
}
