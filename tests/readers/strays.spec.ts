import { rawPageSchema } from '../../lib/reading/raw-schema.ts';
import type { Cell } from '../../lib/reading/reading.ts';
import { recognise } from '../../lib/reading/recognise.ts';
import type * as InPage from './in-page.ts';
import { expect, test } from './reader-test.ts';
import { storedPage } from './stored-pages.ts';

declare const squeaky: typeof InPage;

/*
 * What other records and other places put beside a record, one thing at a time on the same page: none of it
 * may become the record's.
 */

const PAGE = 'same-page-for-flat-and-native-reading';
const NAME = 'Larkspur Robotics – 120 Premium';
const STAGE = '2-Scoping';
const PATH =
  '<div class="stray"><ul class="slds-path__nav"><li class="slds-path__item slds-is-current" data-name="6-Awaiting Signature"></li></ul></div>';

type Open = Parameters<Parameters<typeof test>[2]>[0]['open'];

/** The reading after elements were taken off the page and others put at the end of the record. */
async function readWith(open: Open, { without, and = '' }: { without?: string; and?: string }) {
  const page = await open(storedPage(PAGE));
  const sight = await page.evaluate(
    ([gone, html]) => {
      const home = document.querySelector('.active one-record-home-flexipage2');
      for (const element of gone ? (home?.querySelectorAll(gone) ?? []) : []) element.remove();
      home?.insertAdjacentHTML('beforeend', html ?? '');
      return squeaky.readPage(true);
    },
    [without, and],
  );
  const reading = recognise(rawPageSchema.parse(sight));
  return reading.status === 'read' ? reading.cells : {};
}

const stageOf = (cells: Awaited<ReturnType<typeof readWith>>): Cell | undefined => cells['opportunity.stage'];
const ITEMS = '[data-target-selection-name$=".StageName"], records-highlights-details-item';

test('a related record’s name is not the record’s, where that has no header', async ({ open }) => {
  const block =
    '<div data-component-id="force_relatedRecord"><slot name="primaryField"><b>Mossgrove Clinics</b></slot></div>';
  const gone = '[slot="primaryField"], slot[name="primaryField"], [data-target-selection-name$=".Name"]';
  const cells = await readWith(open, { without: gone, and: block });
  expect(cells['opportunity.amount']).toBeDefined();
  expect(cells['opportunity.name']).toBeUndefined();
});

test('a field of a parent is not the record’s', async ({ open }) => {
  const item =
    '<div data-target-selection-name="sfdc:RecordField.Opportunity.Account.Type"><span class="test-id__field-label">Type</span><span class="test-id__field-value">Customer</span></div>';
  expect((await readWith(open, { and: item }))['opportunity.type']).toBeUndefined();
});

test('a path in a popover is not the record’s', async ({ open }) => {
  const popover = PATH.replace('stray', 'slds-popover');
  const own = await readWith(open, { without: ITEMS });
  expect(stageOf(own)).toMatchObject({ text: STAGE, locator: 'path' });
  expect(
    stageOf(await readWith(open, { without: `${ITEMS}, .slds-path__item`, and: popover })),
  ).toBeUndefined();
});

test('of two paths the one on screen counts, and two on screen that differ are a conflict', async ({
  open,
}) => {
  const hidden = PATH.replace('<div', '<div hidden');
  expect(stageOf(await readWith(open, { without: ITEMS, and: hidden }))).toMatchObject({ text: STAGE });
  expect(stageOf(await readWith(open, { without: ITEMS, and: PATH }))?.problem).toBe('conflict');
});

test('the record alone is read as ever', async ({ open }) => {
  const cells = await readWith(open, {});
  expect(cells['opportunity.name']).toMatchObject({ text: NAME });
  expect(stageOf(cells)).toMatchObject({ text: STAGE });
});
