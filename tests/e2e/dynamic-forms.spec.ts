import { demoRecord } from '../../demo/server.ts';
import { activePage, expect, fieldRow, openDeal, ruleItem, test } from './journey.ts';

test('a page made of Dynamic Forms alone is read field by field', async ({ journey }) => {
  const { crm } = journey;
  const panel = await openDeal(journey, 'mm-channel', 'halden');
  expect(await activePage(crm).locator('flexipage-field').count()).toBeGreaterThan(10);
  expect(await activePage(crm).locator('[data-component-id="force_detailPanel"]').count()).toBe(0);
  const values = {
    'opportunity.stage': '"1-Discovery"',
    'opportunity.amount': '{"amount":36000,"currency":"USD"}',
    'opportunity.nextStepDate': '"2026-05-02"',
    'opportunity.accountName': JSON.stringify(demoRecord('halden').name),
    'account.segment': '"Mid-Market"',
  };
  for (const [field, value] of Object.entries(values))
    await expect(fieldRow(panel, field)).toHaveAttribute('data-value', value);
  await expect(fieldRow(panel, 'opportunity.forecastCategory')).toHaveAttribute('data-state', 'blank');
  await expect(fieldRow(panel, 'opportunity.deckLink')).toHaveAttribute('data-state', 'absent');
  await expect(ruleItem(panel, 'forecast-category-present')).toHaveAttribute('data-outcome', 'fail');
});

test('a field of a Dynamic Forms page is judged as it is typed', async ({ journey }) => {
  const { crm } = journey;
  const panel = await openDeal(journey, 'mm-channel', 'halden');
  await crm.bringToFront();
  await activePage(crm).getByRole('button', { name: 'Edit Forecast Category' }).first().click();
  await activePage(crm).getByRole('combobox', { name: 'Forecast Category' }).click();
  await activePage(crm).getByRole('option', { name: 'Best Case' }).click();
  await expect(fieldRow(panel, 'opportunity.forecastCategory')).toHaveAttribute('data-draft', 'true');
  await expect(ruleItem(panel, 'forecast-category-present')).toHaveAttribute('data-outcome', 'pass');
});
