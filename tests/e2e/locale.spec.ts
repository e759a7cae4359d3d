import type { Page } from '@playwright/test';
import { demoRecord, type Knobs, withKnobs } from '../../demo/server.ts';
import { shownFindings, untilJudged, untilOnPage } from '../browser/panel.ts';
import { activePage, expect, fieldRow, type Journey, openDeal, test } from './journey.ts';

/** Shows records again, one after the other, as another user sees them who has seen nothing before. */
async function showTo({ crm, demo }: Journey, panel: Page, keys: string[], knobs: Knobs): Promise<void> {
  await crm.bringToFront();
  await crm.goto(`${demo.origin()}/lightning/page/home`);
  await expect(panel.locator('main')).toHaveAttribute('data-status', 'no-record');
  await panel.evaluate(() => chrome.storage.session.clear());
  for (const { path, id } of keys.map(demoRecord)) {
    await crm.goto(demo.origin() + withKnobs(path, knobs));
    await untilJudged(panel, id);
  }
}

/** What every row of *What I read* holds, by field, once the whole Details tab is read. */
async function valuesIn(panel: Page): Promise<Record<string, string>> {
  await untilOnPage(panel, 'opportunity.createdDate');
  return panel
    .locator('tr[data-field][data-state="value"]')
    .evaluateAll((rows) =>
      Object.fromEntries(rows.map((row) => [row.getAttribute('data-field'), row.getAttribute('data-value')])),
    );
}

const cases = [
  { key: 'smb-no-deck', account: 'larkspur' },
  { key: 'mm-month-end', account: 'brightwater' },
];

for (const { key, account } of cases) {
  test(`a German page has the findings of the English one: ${key}`, async ({ journey }) => {
    const panel = await openDeal(journey, key, account);
    await untilOnPage(panel, 'opportunity.createdDate');
    const english = await shownFindings(panel);
    expect(english.length).toBeGreaterThan(0);
    await showTo(journey, panel, [account, key], { locale: 'de-DE', latency: 0 });
    await expect(journey.crm.locator('html')).toHaveAttribute('lang', 'de');
    await expect(activePage(journey.crm).getByText('Schlusstermin').first()).toBeVisible();
    await expect.poll(() => shownFindings(panel)).toEqual(english);
  });
}

test('a British page’s days before its months are read as what they are', async ({ journey }) => {
  const panel = await openDeal(journey, 'mm-month-end', 'brightwater');
  const american = await valuesIn(panel);
  await showTo(journey, panel, ['brightwater', 'mm-month-end'], { locale: 'en-GB', latency: 0 });
  const british = await valuesIn(panel);
  expect(british['opportunity.closeDate']).toBe(american['opportunity.closeDate']);
  expect(british['opportunity.amount']).toBe(american['opportunity.amount']);
  // Days and months that could be each other's are told apart by the page's other dates, never guessed.
  for (const [field, value] of Object.entries(british)) expect(value, field).toBe(american[field]);
});

test('an amount typed on a German page keeps its value and its currency', async ({ journey }) => {
  const { crm } = journey;
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  await showTo(journey, panel, ['larkspur', 'smb-no-deck'], { locale: 'de-DE', latency: 0 });
  await crm.bringToFront();
  await activePage(crm).getByRole('button', { name: 'Betrag bearbeiten' }).first().click();
  await activePage(crm).getByLabel('Betrag', { exact: true }).fill('4.000,50');
  await expect(fieldRow(panel, 'opportunity.amount')).toHaveAttribute(
    'data-value',
    '{"amount":4000.5,"currency":"USD"}',
  );
});
