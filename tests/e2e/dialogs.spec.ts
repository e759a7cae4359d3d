import type { Page } from '@playwright/test';
import { demoPages, demoRecord } from '../../demo/server.ts';
import { untilJudged } from '../browser/panel.ts';
import { activePage, expect, fieldRow, openDeal, ruleItem, show, test } from './journey.ts';

const deal = demoRecord('smb-no-deck');
const account = demoRecord('larkspur');

function dialog(crm: Page) {
  return crm.locator('.uiModal').getByRole('dialog');
}

async function choose(crm: Page, label: string, option: string): Promise<void> {
  await dialog(crm).getByRole('combobox', { name: label }).click();
  await dialog(crm).getByRole('option', { name: option }).click();
}

test('what is typed in the Edit dialog is judged before it is saved, and forgotten when it is cancelled', async ({
  journey,
}) => {
  const { crm } = journey;
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  await crm.bringToFront();
  await activePage(crm).getByRole('button', { name: 'Edit', exact: true }).click();
  await dialog(crm).getByLabel('Next Steps', { exact: true }).fill('Call Dana on Friday about the quote.');
  await untilJudged(panel, deal.id);
  await expect(fieldRow(panel, 'opportunity.nextSteps')).toHaveAttribute('data-draft', 'true');
  await expect(ruleItem(panel, 'next-step-present')).toHaveAttribute('data-outcome', 'pass');

  await dialog(crm).getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(ruleItem(panel, 'next-step-present')).toHaveAttribute('data-outcome', 'fail');
  await expect(fieldRow(panel, 'opportunity.nextSteps')).toHaveAttribute('data-state', 'blank');

  await activePage(crm).getByRole('button', { name: 'Edit', exact: true }).click();
  await dialog(crm).getByLabel('Next Steps', { exact: true }).fill('Call Dana on Monday about the quote.');
  await dialog(crm).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(ruleItem(panel, 'next-step-present')).toHaveAttribute('data-outcome', 'pass');
  await expect(fieldRow(panel, 'opportunity.nextSteps')).toHaveAttribute('data-draft', 'false');
});

test('an opportunity edited over its account is judged as itself, and the account comes back', async ({
  journey,
}) => {
  const { crm } = journey;
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  await show(crm, account, panel);
  await crm.bringToFront();
  await activePage(crm)
    .getByRole('button', { name: `Show actions for ${deal.name}` })
    .first()
    .click();
  await crm.getByRole('menuitem', { name: 'Edit' }).and(crm.locator(':visible')).click();
  await dialog(crm).getByLabel('Next Steps', { exact: true }).fill('Call Dana on Friday about the quote.');
  await untilJudged(panel, deal.id);
  await expect(ruleItem(panel, 'next-step-present')).toHaveAttribute('data-outcome', 'pass');
  await expect(fieldRow(panel, 'opportunity.name')).toHaveAttribute('data-value', JSON.stringify(deal.name));

  await crm.keyboard.press('Escape');
  await untilJudged(panel, account.id);
  await expect(fieldRow(panel, 'account.name')).toHaveAttribute('data-value', JSON.stringify(account.name));
});

test('a new opportunity is judged as it is written, from its own fields alone', async ({ journey }) => {
  const { crm, demo } = journey;
  const panel = await openDeal(journey, 'smb-clean', 'fernhollow');
  await crm.bringToFront();
  await crm.goto(demo.origin() + demoPages.opportunities);
  await crm.getByRole('link', { name: 'New', exact: true }).click();
  await dialog(crm).getByLabel('Opportunity Name').fill('Brand new deal');
  await expect(fieldRow(panel, 'opportunity.name')).toHaveAttribute('data-value', '"Brand new deal"');
  await expect(fieldRow(panel, 'opportunity.amount')).toHaveAttribute('data-state', 'blank');

  await dialog(crm).getByLabel('Close Date').fill('4/1/2026');
  await crm.keyboard.press('Tab');
  await choose(crm, 'Stage', '1-Discovery');
  await expect(fieldRow(panel, 'opportunity.stage')).toHaveAttribute('data-value', '"1-Discovery"');
  await dialog(crm).getByRole('button', { name: 'Save', exact: true }).click();
  await crm.waitForURL(/\/r\/Opportunity\/\w+\/view$/);
  await untilJudged(panel, crm.url().split('/').at(-2) ?? '');
  await expect(fieldRow(panel, 'opportunity.name')).toHaveAttribute('data-draft', 'false');
});

test('a question over the record changes nothing until it is answered', async ({ journey }) => {
  const { crm } = journey;
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  await crm.bringToFront();
  await activePage(crm).getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(dialog(crm)).toBeVisible();
  await expect(panel.locator('main')).toHaveAttribute('data-record', deal.id);
  await dialog(crm).getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(panel.locator('main')).toHaveAttribute('data-status', 'no-record');
});
