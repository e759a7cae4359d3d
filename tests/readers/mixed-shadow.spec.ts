import type { RawPage } from '../../lib/reading/raw.ts';
import type * as InPage from './in-page.ts';
import { expect, test } from './reader-test.ts';
import { storedPage } from './stored-pages.ts';

declare const squeaky: typeof InPage;

/** Salesforce moves to native shadow component by component, so any of them may be ahead of the rest. */
const recordFamilies = [
  '^lightning-formatted-',
  '^(?:records-record-layout-item|records-highlights-details-item)$',
  '^(?:flexipage-field|record_flexipage-record-field)$',
  '^(?:force-lookup|sfa-output-.*)$',
  '^records-lwc-detail-panel$',
  '^records-lwc-highlights-panel$',
  '^runtime_sales_.*$',
  '^flexipage-component2$',
  '^one-record-home-flexipage2$',
];

/** Lists stand beside the record, in components of their own. */
const listFamilies = ['^lightning-', '^lst-', '^runtime_sales_', '^flexipage-component2$'];

const cases = [
  ...['same-page-for-flat-and-native-reading', 'dynamic-forms', 'empty-values'].map(
    (name) => [name, recordFamilies] as const,
  ),
  ...['timeline-with-every-kind', 'account-with-opportunities-as-tiles'].map(
    (name) => [name, listFamilies] as const,
  ),
];

for (const [name, families] of cases) {
  for (const family of families) {
    test(`${name} is read the same when only ${family} is native`, async ({ open }) => {
      const page = await open(storedPage(name));
      const flat = await page.evaluate(() => ({
        drawn: squeaky.drawnOutline(document.body),
        read: squeaky.readPage(true),
      }));
      const mixed = await page.evaluate((pattern) => {
        squeaky.toNativeShadow(document, new RegExp(pattern));
        return { drawn: squeaky.drawnOutline(document.body), read: squeaky.readPage(true) };
      }, family);
      expect(flat.read.status).toBe('read');
      expect(mixed.drawn).toEqual(flat.drawn);
      expect(withoutOrder(mixed.read)).toEqual(withoutOrder(flat.read));
    });
  }
}

/** Shadow roots are searched one by one, so fields come in another order, which nothing depends on. */
function withoutOrder(sight: RawPage): RawPage {
  if (sight.status !== 'read') return sight;
  const fields = sight.fields.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  return { ...sight, fields };
}
