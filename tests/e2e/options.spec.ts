import { readFile } from 'node:fs/promises';
import { openSurface } from '../browser/surfaces.ts';
import { expect, openDeal, ruleItem, test } from './journey.ts';

test('a changed threshold takes effect at once in an open panel, and can be reset', async ({ journey }) => {
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  const deck = ruleItem(panel, 'deck-link-present');
  await expect(deck).toHaveAttribute('data-outcome', 'fail');
  const options = await openSurface(journey.browser, 'options');
  const amount = options.getByRole('textbox', { name: /Custom deck.*SMB|SMB.*Custom deck/ });

  await amount.fill('5k');
  await amount.blur();
  await expect(options.getByText(/Enter a number of 0 or more/)).toBeVisible();
  await expect(deck).toHaveAttribute('data-outcome', 'fail');

  await amount.fill('6000');
  await amount.blur();
  await expect(deck).toHaveAttribute('data-outcome', 'not-applicable');

  await options.getByRole('button', { name: 'Reset to the handbook' }).click();
  await expect(deck).toHaveAttribute('data-outcome', 'fail');
});

test('a malformed saved policy gives way to the default, visibly, and can be exported', async ({
  journey,
}) => {
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  const broken = { version: 1, thresholds: { smb: { deck: { amount: '5k' } } } };
  await panel.evaluate((policy) => chrome.storage.local.set({ policy }), broken);
  await expect(panel.getByText(/saved settings could not be read/)).toBeVisible();
  await expect(ruleItem(panel, 'deck-link-present')).toHaveAttribute('data-outcome', 'fail');

  const options = await openSurface(journey.browser, 'options');
  await expect(
    options.getByText('thresholds.smb.deck.amount: expected a number of 0 or more, got "5k"'),
  ).toBeVisible();
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: /Export/ }).click(),
  ]);
  expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual(broken);
  await options.getByRole('button', { name: /Start again/ }).click();
  await expect(panel.getByText(/saved settings could not be read/)).toBeHidden();
});
