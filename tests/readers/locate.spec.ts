import { rawPageSchema } from '../../lib/reading/raw-schema.ts';
import { recognise } from '../../lib/reading/recognise.ts';
import type * as InPage from './in-page.ts';
import { expect, test } from './reader-test.ts';
import { storedPage, storedPages } from './stored-pages.ts';

declare const squeaky: typeof InPage;

/** Where no place has a name: the record's own name above the page, and the path. */
const UNNAMED = new Set(['highlights', 'path']);

for (const form of ['flat', 'native'] as const) {
  test(`every field that is read is found again by its names, ${form}`, async ({ open }) => {
    test.slow();
    for (const stored of storedPages()) {
      const page = await open(stored);
      if (form === 'native') await page.evaluate(() => squeaky.toNativeShadow(document));
      const sight = await page.evaluate((late) => squeaky.readPage(late), stored.late);
      const reading = recognise(rawPageSchema.parse(sight));
      const cells = reading.status === 'read' ? Object.entries(reading.cells) : [];
      const named = cells.filter(
        ([, { label, apiName, locator }]) => label || apiName || !UNNAMED.has(locator),
      );
      const found = await page.evaluate(
        (all) => squeaky.locateFields(all),
        named.map(([, { apiName, label }]) => ({ ...(apiName && { apiName }), ...(label && { label }) })),
      );
      const lost = named.filter((_, at) => !found[at]).map(([path]) => path);
      expect(lost, stored.name).toEqual([]);
    }
  });
}

test('what is on screen comes before what only a closed tab holds', async ({ open }) => {
  const page = await open(storedPage('details-tab-hidden-with-old-values'));
  const found = await page.evaluate(() =>
    squeaky.locateFields([
      { apiName: 'Amount', label: 'Amount' },
      { apiName: 'Nothing__c', label: 'Nothing' },
    ]),
  );
  expect(found).toEqual(['shown', undefined]);
});

for (const form of ['flat', 'native'] as const) {
  test(`what is clicked on a ${form} page is known by its field's label`, async ({ open }) => {
    const page = await open(storedPage('same-page-for-flat-and-native-reading'));
    if (form === 'native') await page.evaluate(() => squeaky.toNativeShadow(document));
    const labelOf = (selector: string, text: RegExp) =>
      page
        .locator(selector)
        .filter({ hasText: text })
        .last()
        .evaluate((element) => squeaky.labelAround(element));
    expect(await labelOf('.active lightning-formatted-text', /^Ida Holm$/)).toBe('Champion');
    expect(await labelOf('.active .slds-text-title', /^Amount$/)).toBe('Amount');
    expect(await labelOf('body', /./)).toBe('');
  });
}
