import { MAX_FIELDS_TEXT } from '../../lib/reading/raw.ts';
import { rawPageSchema } from '../../lib/reading/raw-schema.ts';
import { MAX_LABEL, MAX_TEXT } from '../../lib/reading/reading.ts';
import type * as InPage from './in-page.ts';
import { expect, test } from './reader-test.ts';
import { storedPage } from './stored-pages.ts';
import { fieldsOf, textOf } from './watching.ts';

declare const squeaky: typeof InPage;

/** Together twice what a message may carry. */
const LONG_FIELDS = 41;

test('many long texts are each cut, and say so, until a message can carry them', async ({ open }) => {
  const page = await open(storedPage('same-page-for-flat-and-native-reading'));
  const sight = await page.evaluate(
    ({ count, length }) => {
      const name = 'data-target-selection-name';
      const item = document.querySelector(`.active [${name}$=".FM_Champion__c"]`);
      for (let at = 0; at < count; at += 1) {
        const copy = item?.cloneNode(true) as Element;
        copy.setAttribute(name, `sfdc:RecordField.Opportunity.${'L'.repeat(500)}`);
        const label = copy.querySelector('.test-id__field-label');
        if (label) label.textContent = 'Long '.repeat(100);
        const output = copy.querySelector('[slot^="output"]');
        if (output) output.textContent = 'x'.repeat(length + 1);
        item?.after(copy);
      }
      return squeaky.readPage(true);
    },
    { count: LONG_FIELDS, length: MAX_TEXT },
  );
  expect(rawPageSchema.safeParse(sight).error).toBeUndefined();
  const fields = fieldsOf(sight);
  const long = fields.filter(({ apiName }) => apiName === 'L'.repeat(MAX_LABEL));
  expect(long).toHaveLength(LONG_FIELDS);
  expect(long.every(({ isCut, text }) => isCut && text.length > MAX_FIELDS_TEXT / LONG_FIELDS / 2)).toBe(
    true,
  );
  expect(fields.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(MAX_FIELDS_TEXT);
  expect(fields.find(({ apiName }) => apiName === 'Amount')).not.toHaveProperty('isCut');
  expect(textOf(sight, 'FM_Champion__c')).toBe('Ida Holm');
});
