import { demoRecord } from '../../demo/server.ts';
import { shownMarks } from '../browser/marks.ts';
import { untilJudged } from '../browser/panel.ts';
import { openPanelFor } from '../browser/surfaces.ts';
import { reloadExtension } from '../browser/toolbar.ts';
import { unfoldAll, unfoldTo } from '../browser/unfold.ts';
import { expect, openDeal, test } from './journey.ts';

const DEAL = demoRecord('smb-no-deck');

test('the extension reloaded under an open panel loses nothing, and says that the page is to be read anew', async ({
  journey,
}) => {
  const { browser, crm } = journey;
  const errors: string[] = [];
  crm.on('pageerror', ({ message }) => errors.push(message));
  const panel = await openDeal(journey, DEAL.key, 'larkspur');
  await panel.bringToFront();
  const champion = (page: typeof panel) => page.locator('li[data-element="champion"]');
  await unfoldTo(champion(panel));
  await unfoldAll(champion(panel));
  await champion(panel).getByRole('textbox').fill('Dana ran the trial.');
  await expect(champion(panel).locator('summary').first()).toContainText('With your note.');

  // Chromium closes an extension's pages with it.
  const closed = panel.waitForEvent('close');
  await reloadExtension(browser);
  await closed;
  // The script of before is still in the page, and cut off.
  await crm.bringToFront();
  await crm.getByRole('button', { name: 'Edit Next Steps' }).first().click();
  await crm.getByLabel('Next Steps', { exact: true }).fill('Call Dana on Friday about the quote.');
  await expect.poll(() => shownMarks(crm)).toEqual([]);
  await crm.getByRole('button', { name: 'Cancel', exact: true }).click();

  const again = await openPanelFor(browser, crm);
  await expect(again.locator('main')).toContainText('Reload the page.');
  await crm.reload();
  await untilJudged(again, DEAL.id);
  await expect(champion(again).locator('textarea')).toHaveValue('Dana ran the trial.');
  expect(errors).toEqual([]);
});
