import type { Page } from '@playwright/test';
import { demoRecord } from '../../demo/server.ts';
import { untilJudged } from '../browser/panel.ts';
import { openPopupFor, openSurface, tabIdOf } from '../browser/surfaces.ts';
import { stopWorker } from '../browser/worker.ts';
import { activePage, expect, fieldRow, openDeal, ruleItem, test } from './journey.ts';

async function editNextSteps(crm: Page, text: string): Promise<void> {
  await crm.bringToFront();
  await activePage(crm).getByRole('button', { name: 'Edit Next Steps' }).first().click();
  await activePage(crm).getByLabel('Next Steps', { exact: true }).fill(text);
}

test('a warning leaves as the field is typed, before it is saved', async ({ journey }) => {
  const { crm } = journey;
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  await expect(ruleItem(panel, 'next-step-present')).toHaveAttribute('data-outcome', 'fail');

  await editNextSteps(crm, 'Call Dana on Friday about the quote.');
  await expect(ruleItem(panel, 'next-step-present')).toHaveAttribute('data-outcome', 'pass');
  await expect(fieldRow(panel, 'opportunity.nextSteps')).toHaveAttribute('data-draft', 'true');

  await activePage(crm).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(fieldRow(panel, 'opportunity.nextSteps')).toHaveAttribute('data-draft', 'false');
  await expect(ruleItem(panel, 'next-step-present')).toHaveAttribute('data-outcome', 'pass');
});

test('an edit that is cancelled brings the warning back', async ({ journey }) => {
  const { crm } = journey;
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  await editNextSteps(crm, 'Call Dana on Friday about the quote.');
  await expect(ruleItem(panel, 'next-step-present')).toHaveAttribute('data-outcome', 'pass');
  await activePage(crm).getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(ruleItem(panel, 'next-step-present')).toHaveAttribute('data-outcome', 'fail');
  await expect(fieldRow(panel, 'opportunity.nextSteps')).toHaveAttribute('data-state', 'blank');
});

test('an amount being typed keeps its currency', async ({ journey }) => {
  const { crm } = journey;
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  await crm.bringToFront();
  await activePage(crm).getByRole('button', { name: 'Edit Amount' }).first().click();
  await activePage(crm).getByLabel('Amount', { exact: true }).fill('4000');
  await expect(fieldRow(panel, 'opportunity.amount')).toHaveAttribute(
    'data-value',
    '{"amount":4000,"currency":"USD"}',
  );
  await expect(ruleItem(panel, 'deck-link-present')).toHaveAttribute('data-outcome', 'not-applicable');
});

test('in-app navigation never shows one record under another', async ({ journey }) => {
  const { crm } = journey;
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  const deal = demoRecord('smb-no-deck');
  const account = demoRecord('larkspur');
  await panel.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const main = document.querySelector('main');
      const name = document.querySelector('tr[data-field="opportunity.name"]')?.getAttribute('data-value');
      seen.push(JSON.stringify([main?.dataset.kind, main?.dataset.status, name ?? null]));
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await crm.bringToFront();
  await activePage(crm).getByRole('link', { name: account.name }).first().click();
  await untilJudged(panel, account.id);
  expect(
    await crm.locator('.windowViewMode-normal').count(),
    'the page left stays in the document',
  ).toBeGreaterThan(1);
  const seen = await panel.evaluate(() => (window as unknown as { seen: string[] }).seen);
  const underAccount = seen
    .map((line): [string, string, string | null] => JSON.parse(line))
    .filter(([kind]) => kind === 'account');
  expect(underAccount.filter(([, , name]) => name !== null)).toEqual([]);

  await crm.goBack();
  await untilJudged(panel, deal.id);
  await expect(fieldRow(panel, 'opportunity.amount')).toHaveAttribute(
    'data-value',
    '{"amount":6000,"currency":"USD"}',
  );
});

test('everything goes on when the worker is stopped between every two steps', async ({ journey }) => {
  const { browser, crm } = journey;
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  const tabId = await tabIdOf(panel, crm);
  const badge = () => panel.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  await stopWorker(browser, panel);
  await editNextSteps(crm, 'Call Dana on Friday about the quote.');
  await expect(ruleItem(panel, 'next-step-present')).toHaveAttribute('data-outcome', 'pass');
  await stopWorker(browser, panel);
  await activePage(crm).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(fieldRow(panel, 'opportunity.nextSteps')).toHaveAttribute('data-draft', 'false');
  await stopWorker(browser, panel);

  // The popup says the same and searches, and a changed threshold reaches panel and badge.
  const popup = await openPopupFor(browser, crm);
  await expect(popup.locator('main')).toHaveAttribute('data-status', 'ready');
  await expect(popup.locator('main')).toContainText('Larkspur Dental Group');
  await popup.getByRole('searchbox').fill('command plan');
  await expect(popup.getByRole('link').first()).toContainText(/command plan/i);
  await popup.close();
  await stopWorker(browser, panel);
  const options = await openSurface(browser, 'options');
  const deck = ruleItem(panel, 'deck-link-present');
  const before = await badge();
  await options.getByRole('textbox', { name: /Custom deck.*SMB|SMB.*Custom deck/ }).fill('6000');
  await options.keyboard.press('Enter');
  await expect(deck).toHaveAttribute('data-outcome', 'not-applicable');
  await expect.poll(badge).not.toBe(before);
  await stopWorker(browser, panel);
  await options.getByRole('checkbox', { name: 'Badge' }).uncheck();
  await expect.poll(badge).toBe('');
  await stopWorker(browser, panel);
  await options.getByRole('checkbox', { name: 'Badge' }).check();
  await expect.poll(badge).not.toBe('');
  await options.close();

  await crm.bringToFront();
  await stopWorker(browser, panel);
  await activePage(crm)
    .getByRole('link', { name: demoRecord('larkspur').name })
    .first()
    .click();
  await untilJudged(panel, demoRecord('larkspur').id);
  await stopWorker(browser, panel);
  await crm.goBack();
  await untilJudged(panel, demoRecord('smb-no-deck').id);
  await expect(fieldRow(panel, 'account.segment')).toHaveAttribute('data-value', '"SMB"');
});
