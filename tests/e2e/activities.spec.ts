import { openRecordTab } from '../browser/crm.ts';
import { activePage, expect, openDeal, ruleItem, test } from './journey.ts';

const NOTES = 'call-notes-logged';

test('call notes are unknown until the Activity tab is open, and judged then', async ({ journey }) => {
  const panel = await openDeal(journey, 'smb-clean', 'fernhollow');
  const activities = panel.locator('tr[data-list="activities"]');
  await expect(ruleItem(panel, NOTES)).toHaveAttribute('data-outcome', 'unknown');
  await expect(activities).toHaveAttribute('data-state', 'absent');
  await openRecordTab(journey.crm, 'Activity');
  await expect(ruleItem(panel, NOTES)).toHaveAttribute('data-outcome', 'pass');
  await expect(ruleItem(panel, 'key-info-heard-about')).toHaveAttribute('data-outcome', 'pass');
  await expect(activities).toHaveAttribute('data-count', '2');
  await expect(activities).toContainText('from the timeline');
});

test('a call that is folded has no text, which is not an empty one', async ({ journey }) => {
  const panel = await openDeal(journey, 'smb-clean', 'fernhollow');
  await openRecordTab(journey.crm, 'Activity');
  await expect(ruleItem(panel, NOTES)).toHaveAttribute('data-outcome', 'pass');
  const fold = activePage(journey.crm).getByTitle('Details for Trial review with Anneke');
  await fold.click();
  await expect(ruleItem(panel, NOTES)).toHaveAttribute('data-outcome', 'unknown');
  await fold.click();
  await expect(ruleItem(panel, NOTES)).toHaveAttribute('data-outcome', 'pass');
});

test('a timeline that says it is empty fails what needs a call', async ({ journey }) => {
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  await openRecordTab(journey.crm, 'Activity');
  await expect(ruleItem(panel, NOTES)).toHaveAttribute('data-outcome', 'fail');
  await expect(ruleItem(panel, NOTES)).toContainText('No call or meeting is logged.');
});

test('the account’s other opportunities come from its list', async ({ journey }) => {
  const panel = await openDeal(journey, 'smb-clean', 'fernhollow');
  const siblings = panel.locator('tr[data-list="siblings"]');
  await expect(siblings).toHaveAttribute('data-state', 'value');
  await expect(siblings).toHaveAttribute('data-count', '1');
});
