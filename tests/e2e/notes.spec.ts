import type { Locator, Page } from '@playwright/test';
import { demoRecord } from '../../demo/server.ts';
import { openRecordTab } from '../browser/crm.ts';
import { untilJudged, untilOnPage } from '../browser/panel.ts';
import { openSurface } from '../browser/surfaces.ts';
import { expect, openDeal, ruleItem, test } from './journey.ts';

/** Every control of the panel, several times over. */
const MAX_TABS = 400;

/** Goes to a control as who has no mouse does. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let pressed = 0; pressed < MAX_TABS; pressed += 1) {
    if (await control.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${control}.`);
}

/** Opens a folded part of the panel, unless it is open. */
async function unfold(page: Page, summary: Locator): Promise<void> {
  if (await summary.evaluate((one) => one.parentElement?.hasAttribute('open'))) return;
  await tabTo(page, summary);
  await page.keyboard.press('Enter');
}

test('a finding is snoozed and brought back by keyboard, and counts accordingly', async ({ journey }) => {
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  await panel.bringToFront();
  const deck = ruleItem(panel, 'deck-link-present');
  const counts = panel.locator('.record-header .issues');
  const before = Number(await counts.textContent().then((text) => /(\d+) error/.exec(text ?? '')?.[1]));

  await tabTo(panel, deck.getByRole('button', { name: /^Snooze/ }));
  await panel.keyboard.press('Enter');
  // The first choice has the focus; the arrows go on to next Monday.
  await panel.keyboard.press('ArrowDown');
  await expect(deck.getByRole('radio', { name: 'Until next Monday, Mar 23, 2026' })).toBeChecked();
  await tabTo(panel, deck.getByRole('textbox', { name: 'Why' }));
  await panel.keyboard.type('Dana sends the deck on Friday');
  await panel.keyboard.press('Enter');

  await expect(deck).toHaveAttribute('data-snoozed', 'snooze');
  await expect(deck).toContainText('Snoozed until Mar 23, 2026: Dana sends the deck on Friday');
  await expect(counts).toContainText(`${before - 1} error`);
  await expect(panel.getByRole('status')).toContainText('It is listed under Snoozed');
  // The focus went on to another control of the panel, and is not lost with the finding.
  await expect.poll(() => panel.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);

  await panel.reload();
  await untilJudged(panel, demoRecord('smb-no-deck').id);
  await expect(deck).toHaveAttribute('data-snoozed', 'snooze');
  await unfold(panel, panel.locator('summary', { hasText: 'Snoozed' }));
  await tabTo(panel, deck.getByRole('button', { name: /^Bring back/ }));
  await panel.keyboard.press('Enter');
  await expect(deck).not.toHaveAttribute('data-snoozed');
  await expect(counts).toContainText(`${before} error`);
});

test('a tick and a note on an element survive a reload and are seen in another window', async ({
  journey,
}) => {
  const panel = await openDeal(journey, 'smb-plan-gaps', 'copperline');
  await openRecordTab(journey.crm, 'Command Plan');
  await untilOnPage(panel, 'opportunity.metrics');
  await panel.bringToFront();
  const champion = panel.locator('li[data-element="champion"]');

  await unfold(panel, champion.locator('summary').first());
  await tabTo(panel, champion.getByRole('checkbox', { name: /^I checked Champion/ }));
  await panel.keyboard.press('Space');
  await expect(champion.getByRole('checkbox')).toBeChecked();
  const note = champion.getByRole('textbox', { name: 'My note on Champion' });
  await tabTo(panel, note);
  await panel.keyboard.type('Dana ran the trial.');
  await expect(champion.locator('summary').first()).toContainText('With your note.');

  await panel.reload();
  await untilJudged(panel, demoRecord('smb-plan-gaps').id);
  await expect(champion.locator('summary').first()).toContainText('Checked by you on Mar 18, 2026.');
  await expect(champion.locator('textarea')).toHaveValue('Dana ran the trial.');

  // Another window writes its own note, and both are there.
  const query = new URL(panel.url()).search;
  const other = await openSurface(journey.browser, 'sidepanel', query);
  const metrics = other.locator('li[data-element="metrics"]');
  await metrics.locator('summary').first().click();
  await metrics.getByRole('textbox', { name: 'My note on Metrics' }).fill('Ask Ruben for the baseline.');
  await expect(panel.locator('li[data-element="metrics"] textarea')).toHaveValue(
    'Ask Ruben for the baseline.',
  );
  await expect(champion.locator('textarea')).toHaveValue('Dana ran the trial.');
});

test('a note that two windows change shows both sides, and is what is chosen', async ({ journey }) => {
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  const other = await openSurface(journey.browser, 'sidepanel', new URL(panel.url()).search);
  const championIn = (page: Page) => page.locator('li[data-element="champion"]');
  const noteIn = (page: Page) => championIn(page).getByRole('textbox', { name: 'My note on Champion' });
  for (const page of [panel, other]) {
    await page.locator('summary', { hasText: 'MEDDPPICC' }).click();
    await championIn(page).locator('summary').first().click();
  }
  // Too long to be saved: this window is still typing while the other one saves.
  await noteIn(panel).fill('x'.repeat(2_001));
  await noteIn(other).fill('Dana decides.');
  await expect(championIn(panel).getByRole('group', { name: 'In the other window' })).toContainText(
    'Dana decides.',
  );
  await noteIn(panel).fill('Ruben decides.');
  await noteIn(panel).blur();
  await expect(noteIn(other)).toHaveValue('Dana decides.');

  await championIn(panel).getByRole('button', { name: 'Keep mine' }).click();
  await expect(noteIn(other)).toHaveValue('Ruben decides.');
  await expect(championIn(panel).getByRole('group', { name: 'In the other window' })).toHaveCount(0);
});

test('a note of a megabyte stays in its box, is not kept, and loses nothing that was', async ({
  journey,
}) => {
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  await panel.bringToFront();
  await panel.locator('summary', { hasText: 'MEDDPPICC' }).click();
  const champion = panel.locator('li[data-element="champion"]');
  await champion.locator('summary').first().click();
  const note = champion.getByRole('textbox', { name: 'My note on Champion' });
  await note.fill('Dana');
  await expect(champion.locator('summary').first()).toContainText('With your note.');
  await note.evaluate((box: HTMLTextAreaElement) => {
    box.focus();
    box.select();
    const pasted = 'x'.repeat(1_048_576);
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, pasted);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(champion).toContainText('Not saved: at most 2,000 characters are kept. Shorten it.');
  await expect(champion).toContainText('1,048,576 of 2,000');
  expect((await note.inputValue()).length).toBe(1_048_576);
  await panel.reload();
  await untilJudged(panel, demoRecord('smb-no-deck').id);
  await expect(champion.locator('textarea')).toHaveValue('Dana');
});

test('a review marked as done settles the reminder of that deal only', async ({ journey }) => {
  const panel = await openDeal(journey, 'smb-plan-gaps', 'copperline');
  await openRecordTab(journey.crm, 'Command Plan');
  await untilOnPage(panel, 'opportunity.metrics');
  await panel.bringToFront();
  const consult = ruleItem(panel, 'opportunity-consult-due');
  await expect(consult).toHaveAttribute('data-outcome', 'fail');
  const reviews = panel.locator('details.section', { has: panel.getByRole('heading', { name: 'Reviews' }) });
  await unfold(panel, reviews.locator('summary').first());
  await tabTo(panel, reviews.getByRole('button', { name: 'Mark as done today' }));
  await panel.keyboard.press('Enter');
  await expect(consult).toHaveAttribute('data-outcome', 'pass');
  await expect(reviews).toContainText('You held it on Mar 18, 2026. The next one is due from Apr 18, 2026.');

  await panel.reload();
  await untilJudged(panel, demoRecord('smb-plan-gaps').id);
  await expect(consult).toHaveAttribute('data-outcome', 'pass');
  await unfold(panel, reviews.locator('summary').first());
  await tabTo(panel, reviews.getByRole('button', { name: 'Take back' }));
  await panel.keyboard.press('Enter');
  await expect(consult).toHaveAttribute('data-outcome', 'fail');
});
