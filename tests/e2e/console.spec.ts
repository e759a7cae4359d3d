import type { Page } from '@playwright/test';
import { demoRecord, withKnobs } from '../../demo/server.ts';
import { untilJudged } from '../browser/panel.ts';
import { openPanelFor } from '../browser/surfaces.ts';
import { expect, fieldRow, type Journey, test } from './journey.ts';

/* Names, ids and amounts of two records that must never mix. */
const deal = demoRecord('smb-no-deck');
const account = demoRecord('larkspur');
const other = demoRecord('mm-month-end');

/** The page on screen: the active subtab of the active workspace. */
function pageOnScreen(crm: Page) {
  return crm.locator('section.tabContent.active section.tabContent.active .oneContent.active');
}

function tabOf(crm: Page, name: string) {
  return crm.getByRole('tab', { name, exact: true }).and(crm.locator(':visible'));
}

async function openConsole({ browser, crm, demo }: Journey): Promise<Page> {
  await crm.goto(demo.origin() + withKnobs(account.path, { app: 'console', latency: 0 }));
  const panel = await openPanelFor(browser, crm);
  await untilJudged(panel, account.id);
  await crm.bringToFront();
  return panel;
}

/** Every record the panel names from now on, with the amount it shows for it. */
async function noteWhatIsShown(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const main = document.querySelector('main');
      const of = (path: string) =>
        document.querySelector(`tr[data-field="opportunity.${path}"]`)?.getAttribute('data-value') ?? null;
      if (main?.dataset.status !== 'ready') return;
      seen.push(JSON.stringify([main.dataset.record, of('name'), of('amount')]));
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

function shownSince(panel: Page): Promise<string[]> {
  return panel.evaluate(() => [...new Set((window as unknown as { seen: string[] }).seen)]);
}

test('the panel follows the workspace and subtab on screen and never shows another one’s values', async ({
  journey,
}) => {
  const { crm } = journey;
  const panel = await openConsole(journey);
  await noteWhatIsShown(panel);

  await pageOnScreen(crm).getByRole('link', { name: deal.name }).first().click();
  await untilJudged(panel, deal.id);
  expect(new URL(crm.url()).searchParams.get('ws')).toBe(account.path);

  await crm.bringToFront();
  await crm.getByRole('link', { name: 'Opportunities', exact: true }).click();
  await crm.getByRole('link', { name: other.name, exact: true }).click();
  await untilJudged(panel, other.id);
  expect(await crm.locator('one-record-home-flexipage2').count(), 'all tabs stay in the document').toBe(3);
  await expect(fieldRow(panel, 'opportunity.amount')).toHaveAttribute(
    'data-value',
    '{"amount":28500,"currency":"USD"}',
  );

  await crm.bringToFront();
  await tabOf(crm, account.name).first().click();
  await untilJudged(panel, deal.id);
  await expect(fieldRow(panel, 'account.segment')).toHaveAttribute('data-value', '"SMB"');

  await crm.bringToFront();
  await tabOf(crm, account.name).last().click();
  await untilJudged(panel, account.id);

  const amounts: Record<string, string> = {
    [deal.id]: '{"amount":6000,"currency":"USD"}',
    [other.id]: '{"amount":28500,"currency":"USD"}',
  };
  const names: Record<string, string> = { [deal.id]: deal.name, [other.id]: other.name };
  const shown = (await shownSince(panel)).map((line): [string, string | null, string | null] =>
    JSON.parse(line),
  );
  expect(new Set(shown.map(([record]) => record))).toEqual(new Set([account.id, deal.id, other.id]));
  for (const [record, name, amount] of shown) {
    if (name !== null) expect(name, record).toBe(JSON.stringify(names[record]));
    if (amount !== null) expect(amount, record).toBe(amounts[record]);
  }
});

test('closing a tab shows what is on screen then', async ({ journey }) => {
  const { crm } = journey;
  const panel = await openConsole(journey);
  await pageOnScreen(crm).getByRole('link', { name: deal.name }).first().click();
  await untilJudged(panel, deal.id);
  await crm.bringToFront();
  await crm.getByRole('button', { name: `Close ${deal.name}` }).click();
  await untilJudged(panel, account.id);
  await crm.bringToFront();
  await crm.getByRole('button', { name: `Close ${account.name}` }).click();
  await expect(panel.locator('main')).toHaveAttribute('data-status', 'no-record');
  await crm.goBack();
  await untilJudged(panel, account.id);
});

test('typing in one tab is no draft of another', async ({ journey }) => {
  const { crm } = journey;
  const panel = await openConsole(journey);
  await pageOnScreen(crm).getByRole('link', { name: deal.name }).first().click();
  await untilJudged(panel, deal.id);
  await crm.bringToFront();
  await pageOnScreen(crm).getByRole('button', { name: 'Edit Next Steps' }).first().click();
  await pageOnScreen(crm).getByLabel('Next Steps', { exact: true }).fill('Call Dana about the quote.');
  await expect(fieldRow(panel, 'opportunity.nextSteps')).toHaveAttribute('data-draft', 'true');

  await crm.getByRole('option', { name: /Brightwater/ }).click();
  await untilJudged(panel, demoRecord('mm-month-end').id);
  await expect(fieldRow(panel, 'opportunity.nextSteps')).toHaveAttribute('data-draft', 'false');
  await crm.bringToFront();
  await tabOf(crm, account.name).first().click();
  await untilJudged(panel, deal.id);
  await expect(fieldRow(panel, 'opportunity.nextSteps')).toHaveAttribute('data-draft', 'true');
});
