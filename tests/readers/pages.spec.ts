import type { Page } from '@playwright/test';
import { understand } from '../../lib/judging/understand.ts';
import { understandLists } from '../../lib/judging/understand-lists.ts';
import { defaultPolicy } from '../../lib/policy/index.ts';
import { rawPageSchema } from '../../lib/reading/raw-schema.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { recognise } from '../../lib/reading/recognise.ts';
import type * as InPage from './in-page.ts';
import { expect, test } from './reader-test.ts';
import { type StoredPage, storedPage, storedPages } from './stored-pages.ts';

declare const squeaky: typeof InPage;

/** "Today" on the stored pages. */
const READ_ON = '2027-01-20';
const KNOWN_PAGE = 'same-page-for-flat-and-native-reading';
const FIELD_ITEM = '[data-target-selection-name^="sfdc:RecordField."]';

const pages = storedPages();

for (const stored of pages) {
  test(`${stored.name} is read as it looks`, async ({ open }) => {
    const page = await open(stored);
    expect(await readAs(page, stored)).toEqual(expected(stored));
  });

  test(`${stored.name} is read the same with native shadow`, async ({ open }) => {
    const page = await open(stored);
    const [flat, native] = await page.evaluate(() => {
      const before = squeaky.drawnOutline(document.body);
      squeaky.toNativeShadow(document);
      return [before, squeaky.drawnOutline(document.body)];
    });
    expect(native, 'the conversion changes what is drawn').toEqual(flat);
    expect(await readAs(page, stored)).toEqual(expected(stored));
  });
}

test('a native page hides its fields from the document in many shadow roots', async ({ open }) => {
  const page = await open(storedPage(KNOWN_PAGE));
  expect(await page.evaluate((item) => document.querySelectorAll(item).length, FIELD_ITEM)).toBeGreaterThan(
    10,
  );
  const [roots, items] = await page.evaluate((item) => {
    squeaky.toNativeShadow(document);
    return [squeaky.countShadowRoots(document), document.querySelectorAll(item).length];
  }, FIELD_ITEM);
  expect(roots).toBeGreaterThan(50);
  expect(items).toBe(0);
});

test('reading changes nothing on the page', async ({ open }) => {
  const page = await open(storedPage(KNOWN_PAGE));
  const before = await page.content();
  await page.evaluate(() => squeaky.readPage(true));
  expect(await page.content()).toBe(before);
});

/** A page's reading, after its way through a message, in the form of `expected.json`. */
async function readAs(page: Page, { late }: StoredPage) {
  const sight = await page.evaluate((isLate) => squeaky.readPage(isLate), late);
  const reading = recognise(rawPageSchema.parse(sight));
  if (reading.status !== 'read') return { reading, cells: {}, lists: {}, facts: {} };
  const { cells, timeline, related, evidence: _, ...rest } = reading;
  const lists = { ...(timeline && { timeline }), ...(related && { related }) };
  return { reading: rest, cells, lists, facts: factsOf(reading) };
}

function factsOf(reading: Extract<PageReading, { status: 'read' }>) {
  const policy = defaultPolicy;
  const lists = understandLists({ reading, readOn: READ_ON, account: undefined, policy });
  return { ...understand(reading, undefined, policy).facts, ...lists.facts };
}

function expected({ reading, cells, lists, facts }: StoredPage) {
  return { reading, cells, lists, facts };
}
