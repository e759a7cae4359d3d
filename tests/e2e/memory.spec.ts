import { demoRecord } from '../../demo/server.ts';
import { openRecordTab } from '../browser/crm.ts';
import { untilJudged, untilOnPage } from '../browser/panel.ts';
import { activePage, expect, fieldRow, openDeal, ruleItem, test } from './journey.ts';

test('what was read on another tab of the page still counts after the page is reloaded', async ({
  journey,
}) => {
  const { crm } = journey;
  const deal = demoRecord('large-filler');
  const panel = await openDeal(journey, 'large-filler', 'northgate');
  const type = fieldRow(panel, 'opportunity.type');
  await expect(type).toHaveAttribute('data-state', 'absent');

  await openRecordTab(crm, 'Details');
  await untilOnPage(panel, 'opportunity.type');
  await expect(type).toContainText('by API name');
  await openRecordTab(crm, 'Activity');
  await expect(type).toContainText('in a closed tab, seen');

  await crm.reload();
  await untilJudged(panel, deal.id);
  await expect(type).toContainText(/seen (?:just now|.* ago)$/);
  await expect(type).not.toContainText('in a closed tab');
  await expect(type).toHaveAttribute('data-state', 'value');
});

test('an edit says what saving it would change, until it is saved', async ({ journey }) => {
  const { crm } = journey;
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  const preview = panel.locator('[data-preview]');
  await openRecordTab(crm, 'Command Plan');
  await untilOnPage(panel, 'opportunity.whyNow');
  await openRecordTab(crm, 'Details');
  await expect(fieldRow(panel, 'opportunity.whyNow')).toContainText('in a closed tab');
  await expect(preview).toHaveCount(0);

  await activePage(crm).getByRole('button', { name: 'Edit Next Steps' }).first().click();
  await expect(fieldRow(panel, 'opportunity.nextSteps')).toHaveAttribute('data-draft', 'true');
  // Every field of the tab is an input now, and nothing is changed yet.
  await expect(preview).toHaveCount(0);
  await activePage(crm)
    .getByLabel('Next Steps', { exact: true })
    .fill('Call Dana on Friday about the quote.');
  await expect(preview).toHaveText(/^Judged with 1 unsaved edit\. Saving this clears \d/);
  await expect(panel.locator('[data-cleared="next-step-present"]')).toBeAttached();

  await activePage(crm).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(preview).toHaveCount(0);
  await expect(panel.locator('[data-cleared]')).toHaveCount(0);
  await expect(ruleItem(panel, 'next-step-present')).toHaveAttribute('data-outcome', 'pass');

  // The Command Plan was seen before that save.
  const plan = ruleItem(panel, 'command-plan-overview');
  const again = 'From before the last save. Open the Command Plan to check.';
  await expect(plan).toContainText(again);
  await expect(fieldRow(panel, 'opportunity.whyNow')).toContainText('before a save');
  await openRecordTab(crm, 'Command Plan');
  await expect(plan).not.toContainText(again);
});
