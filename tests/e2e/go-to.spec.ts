import type { Page } from '@playwright/test';
import { demoRecord, withKnobs } from '../../demo/server.ts';
import { openRecordTab } from '../browser/crm.ts';
import { hasOverlay, watchRings } from '../browser/marks.ts';
import { untilJudged, untilOnPage } from '../browser/panel.ts';
import { activePage, expect, fieldRow, type Journey, openDeal, ruleItem, test } from './journey.ts';

type Rings = Awaited<ReturnType<typeof watchRings>>;

/** Presses the finding's button; the tab of the CRM comes to the front. */
async function goTo(panel: Page, rule: string): Promise<void> {
  await panel.bringToFront();
  const item = ruleItem(panel, rule);
  await item.waitFor({ state: 'attached' });
  const folded = panel.locator('details.folded-findings:not([open])').filter({ has: item });
  if ((await folded.count()) > 0) await folded.locator('> summary').click();
  await item.getByRole('button', { name: 'Go to field' }).click();
}

/** What the element with the keyboard is called, through shadow roots. */
function focused(crm: Page): Promise<string> {
  return crm.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.getAttribute('title') ?? at?.getAttribute('name') ?? at?.localName ?? '';
  });
}

/** From a field to the ring around it. */
const GAP = 4;

/** The last ring, when it was around the field, which is on screen, and is gone again. */
async function isRinged(crm: Page, { rings }: Rings, apiName: string): Promise<boolean> {
  const item = activePage(crm).locator(`[data-target-selection-name$=".${apiName}"]`).first();
  const [ring, box, size] = [rings().at(-1), await item.boundingBox(), crm.viewportSize()];
  if (!ring?.isGone || !box || !size || box.y < 0 || box.y + box.height > size.height) return false;
  const corners = [ring.x + GAP - box.x, ring.y + GAP - box.y];
  const sizes = [ring.width - GAP * 2 - box.width, ring.height - GAP * 2 - box.height];
  return [...corners, ...sizes].every((difference) => Math.abs(difference) < 2);
}

/** Notes every ring; it needs the marks to be there. */
async function ringsOn(crm: Page): Promise<Rings> {
  await crm.bringToFront();
  await expect.poll(() => hasOverlay(crm)).toBe(true);
  return watchRings(crm);
}

async function openDom({ crm, demo }: Journey, panel: Page, dom: 'flat' | 'native'): Promise<void> {
  const deal = demoRecord('smb-no-deck');
  await crm.bringToFront();
  await crm.goto(demo.origin() + withKnobs(deal.path, { dom, latency: 0 }));
  await untilJudged(panel, deal.id);
}

for (const dom of ['flat', 'native'] as const) {
  test(`a field is scrolled to, ringed once and can be typed in, ${dom}`, async ({ journey }) => {
    const { crm } = journey;
    const panel = await openDeal(journey, 'smb-clean', 'larkspur');
    await openDom(journey, panel, dom);
    await crm.setViewportSize({ width: 1_000, height: 500 });
    const rings = await ringsOn(crm);
    await goTo(panel, 'deck-link-present');
    await expect.poll(() => isRinged(crm, rings, 'Link_to_Custom_Pitch_Deck__c')).toBe(true);
    expect(await focused(crm)).toBe('Edit Link to Custom Pitch Deck');
    expect(rings.rings()).toHaveLength(1);
    await crm.keyboard.press('Enter');
    await expect.poll(() => focused(crm)).toBe('Link_to_Custom_Pitch_Deck__c');

    // In edit mode now, and far from the next field.
    await crm.evaluate(() => window.scrollTo(0, 0));
    await goTo(panel, 'next-step-date-present');
    await expect.poll(() => isRinged(crm, rings, 'Next_Step_Date__c')).toBe(true);
    expect(await focused(crm)).toBe('Next_Step_Date__c');
  });

  test(`a folded section is opened for its field, and no other, ${dom}`, async ({ journey }) => {
    const { crm } = journey;
    const panel = await openDeal(journey, 'smb-clean', 'larkspur');
    await openDom(journey, panel, dom);
    const section = (name: string) => activePage(crm).getByRole('button', { name, exact: true });
    await crm.bringToFront();
    await section('Next Steps').click();
    await section('History').click();
    await expect(section('Next Steps')).toHaveAttribute('aria-expanded', 'false');
    const rings = await ringsOn(crm);
    await goTo(panel, 'deck-link-present');
    await expect(section('Next Steps')).toHaveAttribute('aria-expanded', 'true');
    await expect(section('History')).toHaveAttribute('aria-expanded', 'false');
    await expect.poll(() => isRinged(crm, rings, 'Link_to_Custom_Pitch_Deck__c')).toBe(true);
  });
}

test('with less motion asked for, the ring stands still for a moment', async ({ journey }) => {
  const { crm } = journey;
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  await crm.emulateMedia({ reducedMotion: 'reduce' });
  await crm.setViewportSize({ width: 1_000, height: 500 });
  const rings = await ringsOn(crm);
  await goTo(panel, 'deck-link-present');
  await expect.poll(() => isRinged(crm, rings, 'Link_to_Custom_Pitch_Deck__c')).toBe(true);
});

test('a field in another tab is named with its tab, whether that was opened or not', async ({ journey }) => {
  const { crm } = journey;
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  await openRecordTab(crm, 'Command Plan');
  await untilOnPage(panel, 'opportunity.whyNow');
  const { rings } = await ringsOn(crm);
  await goTo(panel, 'deck-link-present');
  const words = 'Open the Details tab. Link to Custom Pitch Deck is there.';
  await panel.bringToFront();
  await expect(ruleItem(panel, 'deck-link-present')).toContainText(words);
  await expect(panel.getByRole('status')).toContainText(words);
  await expect(activePage(crm).getByRole('tab', { name: 'Command Plan' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  expect(rings()).toEqual([]);

  // The page forgets its tabs; the panel remembers what stood in them.
  await crm.bringToFront();
  await crm.reload();
  await expect(fieldRow(panel, 'opportunity.whyNow')).toContainText(/seen (?:just now|.* ago)$/);
  await goTo(panel, 'command-plan-overview');
  await panel.bringToFront();
  await expect(ruleItem(panel, 'command-plan-overview')).toContainText('Open the Command Plan.');
});

test('behind another dialog nothing is shown', async ({ journey }) => {
  const { crm } = journey;
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  await crm.bringToFront();
  await activePage(crm).getByRole('button', { name: 'Delete', exact: true }).first().click();
  await expect(crm.getByRole('dialog')).toBeVisible();
  const { rings } = await ringsOn(crm);
  await goTo(panel, 'deck-link-present');
  await panel.bringToFront();
  await expect(ruleItem(panel, 'deck-link-present')).toContainText('Close the dialog on the page first.');
  expect(rings()).toEqual([]);
});
