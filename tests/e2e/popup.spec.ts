import { openPopupFor } from '../browser/surfaces.ts';
import { expect, openDeal, test } from './journey.ts';

test('the popup says how the page stands and finds any link', async ({ journey }) => {
  const { browser, crm } = journey;
  await openDeal(journey, 'smb-no-deck', 'larkspur');
  const popup = await openPopupFor(browser, crm);
  await expect(popup.locator('main')).toContainText('Larkspur Dental Group - 25 Premium');
  await expect(popup.locator('main')).toContainText(/\d+ errors?/);

  await popup.getByRole('searchbox').fill('medddpicc');
  await expect(popup.locator('main')).toContainText(/no link/i);
  await popup.getByRole('searchbox').fill('command plan');
  const first = popup.getByRole('link').first();
  await expect(first).toContainText(/command plan/i);
  await expect(first).toHaveAttribute('target', '_blank');
  await expect(first).toHaveAttribute('href', /^https:\/\//);
});
