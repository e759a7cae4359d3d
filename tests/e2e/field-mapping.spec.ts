import { openSurface } from '../browser/surfaces.ts';
import { expect, fieldRow, openDeal, test } from './journey.ts';

test('a field under a name of the organisation’s own is read once it is mapped, and not after', async ({
  journey,
}) => {
  const panel = await openDeal(journey, 'mm-channel', 'halden');
  const deck = fieldRow(panel, 'opportunity.deckLink');
  await expect(deck).toHaveAttribute('data-state', 'absent');

  const options = await openSurface(journey.browser, 'options');
  const section = options.getByRole('region', { name: 'Field mapping' });
  const row = section.getByRole('listitem').filter({ hasText: 'Link to Custom Pitch Deck' });
  await expect(row.getByText('Not found yet')).toBeVisible();
  await row.locator('summary').click();
  await row.getByRole('combobox', { name: 'On the last page' }).selectOption('Description (Description)');
  await row.getByRole('button', { name: 'Add' }).click();
  await expect(section.getByText('Saved.')).toBeVisible();

  // A page behind another is read when it comes to the front.
  await journey.crm.bringToFront();
  await expect(deck).toHaveAttribute('data-state', /value|blank/);
  await expect(row.getByText('Found by your mapping')).toBeVisible();

  const names = row.getByRole('textbox', { name: 'API names' });
  await names.fill('');
  await names.blur();
  await journey.crm.bringToFront();
  await expect(deck).toHaveAttribute('data-state', 'absent');
});

test('diagnostics say how the page was read and nothing that it says', async ({ journey }) => {
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  const record = await panel.locator('main').getAttribute('data-record');
  const options = await openSurface(journey.browser, 'options', '#health');
  await journey.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const health = options.getByRole('region', { name: 'What Squeaky can read' });
  await expect(health).toBeInViewport();
  await expect(health.getByText(/Opportunity page in a production organisation/)).toBeVisible();
  await health.getByRole('button', { name: 'Copy diagnostics' }).click();
  await expect(health.getByText('Copied.')).toBeVisible();
  const copied = await options.evaluate(() => navigator.clipboard.readText());
  expect(JSON.parse(copied)).toMatchObject({
    host: 'production',
    page: 'opportunity',
    status: 'read',
    fields: { 'opportunity.stage': expect.stringMatching(/^value by/) },
  });
  expect(copied).not.toContain(record);
  expect(copied).not.toMatch(/larkspur|squeaky-demo|6,000|force\.com/i);
});
