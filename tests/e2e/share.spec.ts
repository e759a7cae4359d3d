import type { Page } from '@playwright/test';
import { openRecordTab } from '../browser/crm.ts';
import { activePage, expect, type Journey, openDeal, test } from './journey.ts';

/** Presses a button of the panel by keyboard alone. */
async function pressInPanel(panel: Page, name: string): Promise<void> {
  await panel.bringToFront();
  const button = panel.getByRole('button', { name });
  await button.focus();
  await panel.keyboard.press('Enter');
}

/** A web page can be allowed to read the clipboard; an extension's own cannot. */
async function copied({ browser, crm }: Journey): Promise<string> {
  await browser.context.grantPermissions(['clipboard-read'], { origin: new URL(crm.url()).origin });
  await crm.bringToFront();
  return crm.evaluate(() => navigator.clipboard.readText());
}

test('a brief of the deal on screen is copied by keyboard', async ({ journey }) => {
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  await pressInPanel(panel, 'Copy brief');
  await expect(panel.getByText('Brief copied.', { exact: true })).toBeVisible();
  const name = await panel.locator('h1').textContent();
  const brief = await copied(journey);
  expect(brief.split('\n')[0]?.replaceAll('\\', '')).toBe(`# ${name}`);
  expect(brief).toMatch(/^- Error: /m);
  expect(brief).toContain('| Element | Level | Text |');
});

test('the findings are copied as plain text', async ({ journey }) => {
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  await pressInPanel(panel, 'Copy findings');
  await expect(panel.getByText('Findings copied.', { exact: true })).toBeVisible();
  expect(await copied(journey)).toMatch(/- Error: .*custom deck/);
});

test('the next-step helper follows what is typed', async ({ journey }) => {
  const { crm } = journey;
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  const helper = panel.locator('details', { has: panel.getByRole('heading', { name: 'Next step' }) });
  await expect(helper.locator('.section-note')).toHaveText(/^[01] of 5$/);
  await openRecordTab(crm, 'Details');
  await activePage(crm).getByRole('button', { name: 'Edit Next Steps' }).first().click();
  await activePage(crm)
    .getByLabel('Next Steps', { exact: true })
    .fill('Send Dana Ruiz the quote by Friday and book the legal review.');
  await expect(helper.locator('.section-note')).toHaveText('5 of 5');
});
