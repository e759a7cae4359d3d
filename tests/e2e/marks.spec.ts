import type { Locator, Page } from '@playwright/test';
import { demoPages, demoRecord, withKnobs } from '../../demo/server.ts';
import { openRecord, openRecordTab } from '../browser/crm.ts';
import { hasOverlay, type ShownMark, shownMarks } from '../browser/marks.ts';
import { untilJudged } from '../browser/panel.ts';
import { openSurface } from '../browser/surfaces.ts';
import { activePage, expect, type Journey, openDeal, ruleItem, test } from './journey.ts';

/* Marks are judged by the worker's own day, so these tests look at rules that no day changes. */

const BLANK_STEP = /Next Steps is blank/;
const NO_DECK = /no custom deck is linked/;
const NO_OWNER = /Next Steps Owner is blank/;
/** From a mark to the words it stands beside; as drawn, with the rounding of both. */
const NEAR = 8;

async function markOf(crm: Page, text: RegExp): Promise<ShownMark | undefined> {
  return (await shownMarks(crm)).find((mark) => text.test(mark.text));
}

/** The label of a field on the record's page, in view and in edit mode. */
function labelOf(crm: Page, name: string): Locator {
  const words = new RegExp(`^\\*?\\s*${name}$`);
  return activePage(crm).locator('.test-id__field-label, label').filter({ hasText: words }).first();
}

/** True when a mark stands right before a label, on its line. */
async function isBefore(mark: ShownMark | undefined, label: Locator): Promise<boolean> {
  const box = await label.boundingBox();
  if (!mark || !box) return false;
  const gap = box.x - (mark.x + mark.width);
  const middle = mark.y + mark.height / 2;
  return gap >= 0 && gap <= NEAR && middle > box.y && middle < box.y + box.height;
}

async function expectBeside(crm: Page, text: RegExp, name: string): Promise<void> {
  await expect.poll(async () => isBefore(await markOf(crm, text), labelOf(crm, name))).toBe(true);
}

async function openMarked(journey: Journey, dom: 'flat' | 'native'): Promise<Page> {
  const { crm, demo } = journey;
  const panel = await openDeal(journey, 'smb-clean', 'larkspur');
  const deal = demoRecord('smb-no-deck');
  await crm.bringToFront();
  await crm.setViewportSize({ width: 1280, height: 1_000 });
  await crm.goto(demo.origin() + withKnobs(deal.path, { dom, latency: 0 }));
  await untilJudged(panel, deal.id);
  return panel;
}

for (const dom of ['flat', 'native'] as const) {
  test(`marks stand beside their fields, follow them, and leave as they are filled, ${dom}`, async ({
    journey,
  }) => {
    const { crm } = journey;
    await openMarked(journey, dom);
    await expectBeside(crm, BLANK_STEP, 'Next Steps');
    await labelOf(crm, 'Link to Custom Pitch Deck').scrollIntoViewIfNeeded();
    await expectBeside(crm, NO_DECK, 'Link to Custom Pitch Deck');

    await crm.mouse.move(600, 500);
    await crm.mouse.wheel(0, 160);
    await expectBeside(crm, NO_DECK, 'Link to Custom Pitch Deck');
    await expectBeside(crm, BLANK_STEP, 'Next Steps');
    await crm.setViewportSize({ width: 900, height: 700 });
    await labelOf(crm, 'Next Steps').scrollIntoViewIfNeeded();
    await expectBeside(crm, BLANK_STEP, 'Next Steps');

    await activePage(crm).getByRole('button', { name: 'Edit Next Steps' }).first().click();
    await expectBeside(crm, BLANK_STEP, 'Next Steps');
    await expectBeside(crm, NO_OWNER, 'Next Steps Owner');
    await activePage(crm)
      .getByLabel('Next Steps', { exact: true })
      .fill('Call Dana on Friday about the quote.');
    await expect.poll(() => markOf(crm, BLANK_STEP)).toBeUndefined();
    const save = activePage(crm).getByRole('button', { name: 'Save', exact: true });
    await save.click();
    // Saved: the form is gone, and its labels with it.
    await expect(save).toHaveCount(0);
    await labelOf(crm, 'Next Steps Owner').scrollIntoViewIfNeeded();
    await expectBeside(crm, NO_OWNER, 'Next Steps Owner');
    expect(await markOf(crm, BLANK_STEP)).toBeUndefined();
  });
}

test('no mark covers a control or words of the page', async ({ journey }) => {
  const { crm } = journey;
  await openMarked(journey, 'flat');
  await expectBeside(crm, BLANK_STEP, 'Next Steps');
  for (const width of [1280, 700, 420]) {
    await crm.setViewportSize({ width, height: 700 });
    await labelOf(crm, 'Next Steps Owner').scrollIntoViewIfNeeded();
    await expect.poll(() => markOf(crm, NO_OWNER)).toBeDefined();
    const marks = await shownMarks(crm);
    const covered = await crm.evaluate(
      (boxes) =>
        boxes.flatMap(({ x, y, width: wide, height: high }) => {
          const points = [1, wide - 1].flatMap((dx) => [1, high - 1].map((dy) => [x + dx, y + dy] as const));
          const below = points.flatMap(([at, down]) => document.elementsFromPoint(at, down).slice(1, 2));
          return below
            .filter((one) => one.closest('a, button, input, select, textarea'))
            .map((one) => one.outerHTML);
        }),
      marks,
    );
    expect(covered).toEqual([]);
  }
});

test('marks of a closed tab are not drawn, and come with the tab', async ({ journey }) => {
  const { crm } = journey;
  await openMarked(journey, 'flat');
  await expectBeside(crm, BLANK_STEP, 'Next Steps');
  await openRecordTab(crm, 'Command Plan');
  await expectBeside(crm, /Why Now/, 'Why Now\\?');
  expect(await markOf(crm, BLANK_STEP)).toBeUndefined();
  await openRecordTab(crm, 'Details');
  await expectBeside(crm, BLANK_STEP, 'Next Steps');
});

test('marks leave with their record', async ({ journey }) => {
  const { crm } = journey;
  const panel = await openMarked(journey, 'flat');
  await expectBeside(crm, BLANK_STEP, 'Next Steps');
  await crm.bringToFront();
  await activePage(crm)
    .getByRole('link', { name: demoRecord('larkspur').name })
    .first()
    .click();
  await untilJudged(panel, demoRecord('larkspur').id);
  expect((await shownMarks(crm)).filter(({ text }) => BLANK_STEP.test(text))).toEqual([]);
  await crm.getByRole('link', { name: 'Home', exact: true }).click();
  await expect.poll(() => hasOverlay(crm)).toBe(false);
});

test('a dialog hides the marks below it, and its own fields have theirs', async ({ journey }) => {
  const { crm } = journey;
  await openMarked(journey, 'flat');
  await expectBeside(crm, BLANK_STEP, 'Next Steps');
  await activePage(crm).getByRole('button', { name: 'Edit', exact: true }).click();
  const dialog = crm.getByRole('dialog');
  await dialog.getByLabel('Next Steps', { exact: true }).scrollIntoViewIfNeeded();
  const inDialog = dialog.locator('label').filter({ hasText: /^Next Steps$/ });
  await expect.poll(async () => isBefore(await markOf(crm, BLANK_STEP), inDialog)).toBe(true);
  const box = await dialog.locator('.slds-modal__container').boundingBox();
  const outside = (await shownMarks(crm)).filter(({ x }) => !box || x < box.x || x > box.x + box.width);
  expect(outside).toEqual([]);
});

test('marks can be switched off for a site and for all', async ({ journey }) => {
  const { crm, browser } = journey;
  const panel = await openMarked(journey, 'flat');
  await expectBeside(crm, BLANK_STEP, 'Next Steps');
  await panel.getByRole('button', { name: 'Hide marks on this site' }).click();
  await expect.poll(() => hasOverlay(crm)).toBe(false);
  await panel.getByRole('button', { name: 'Show marks on this site' }).click();
  await crm.bringToFront();
  await expectBeside(crm, BLANK_STEP, 'Next Steps');

  const options = await openSurface(browser, 'options');
  await options.getByRole('checkbox', { name: 'Marks on pages' }).uncheck();
  await expect.poll(() => hasOverlay(crm)).toBe(false);
  await expect(panel.getByRole('button', { name: /marks on this site/ })).toBeHidden();
  await options.getByRole('checkbox', { name: 'Marks on pages' }).check();
  await crm.bringToFront();
  await expectBeside(crm, BLANK_STEP, 'Next Steps');
  await options.bringToFront();
  await options.getByRole('checkbox', { name: /Pause/ }).check();
  await expect.poll(() => hasOverlay(crm)).toBe(false);
});

test('nothing stays on a page after the extension was reloaded', async ({ journey }) => {
  const { crm } = journey;
  const panel = await openMarked(journey, 'flat');
  await expectBeside(crm, BLANK_STEP, 'Next Steps');
  await panel.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await crm.bringToFront();
  await crm.mouse.move(600, 500);
  await crm.mouse.wheel(0, 40);
  await expect.poll(() => hasOverlay(crm)).toBe(false);
});

test('a page without a record has nothing of Squeaky in it', async ({ journey }) => {
  const { crm, demo } = journey;
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  await expect(ruleItem(panel, 'next-step-present')).toHaveAttribute('data-outcome', 'fail');
  await crm.bringToFront();
  await crm.goto(demo.origin() + demoPages.opportunities);
  await expect(panel.locator('main')).toHaveAttribute('data-status', 'no-record');
  expect(await hasOverlay(crm)).toBe(false);
  await openRecord(crm, demoRecord('smb-no-deck'));
  await labelOf(crm, 'Next Steps').scrollIntoViewIfNeeded();
  await expect.poll(() => hasOverlay(crm)).toBe(true);
});
