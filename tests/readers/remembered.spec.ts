import { bundle } from './bundle.ts';
import type * as InPage from './fuzz/in-page.ts';
import { expect, openStored, test } from './reader-test.ts';
import { storedPage } from './stored-pages.ts';

declare const squeaky: typeof InPage;

/*
 * What a look must not remember: after each of these changes, one that was told of it sees what a look at
 * everything sees. The fuzz test finds such changes; here each has its name.
 */

const FIELDS = 'same-page-for-flat-and-native-reading';
const CHECKBOXES = 'account-with-all-its-opportunities';

const changes: readonly [name: string, page: string, change: () => void][] = [
  [
    'a field gets another API name',
    FIELDS,
    () => {
      const item = document.querySelector('.active [data-target-selection-name$=".Amount"]');
      item?.setAttribute('data-target-selection-name', 'sfdc:RecordField.Opportunity.NextStep');
    },
  ],
  [
    'a label that stands around a field is another',
    FIELDS,
    () => document.querySelector('.active [field-label]')?.setAttribute('field-label', 'Betrag'),
  ],
  [
    'a placeholder comes into a field',
    FIELDS,
    () => {
      const value = document.querySelector('.active .test-id__field-value');
      value?.insertAdjacentHTML('beforeend', '<div class="slds-spinner">…</div>');
    },
  ],
  [
    'a checkbox of a list is ticked, of which nothing tells',
    CHECKBOXES,
    () => {
      for (const box of document.querySelectorAll<HTMLInputElement>('td input')) box.checked = !box.checked;
    },
  ],
];

for (const [name, stored, change] of changes) {
  test(`a look that remembers sees that ${name}`, async ({ sharedPage: page }) => {
    await openStored(page, storedPage(stored), await bundle('fuzz/in-page.ts'));
    const differs = await page.evaluate((source) => {
      const looks = squeaky.startLooks(false);
      const before = looks.compare();
      new Function(`(${source})()`)();
      return looks.compare() !== before;
    }, String(change));
    // A change that no look sees would prove nothing.
    expect(differs).toBe(true);
  });
}
