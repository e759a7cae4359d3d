import { readFile } from 'node:fs/promises';
import { openSurface } from '../browser/surfaces.ts';
import { expect, openDeal, ruleItem, test } from './journey.ts';

test('rules, score, role and a settings file take effect at once in an open panel', async ({ journey }) => {
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  const deck = ruleItem(panel, 'deck-link-present');
  await expect(deck).toHaveAttribute('data-severity', 'error');
  const options = await openSurface(journey.browser, 'options');

  const rule = options.locator('[data-rule="deck-link-present"]');
  await rule.getByRole('combobox').selectOption('Warning');
  await expect(deck).toHaveAttribute('data-severity', 'warning');
  await rule.getByRole('checkbox').uncheck();
  await expect(deck).toHaveAttribute('data-outcome', 'not-applicable');

  await options.getByRole('checkbox', { name: 'Show a score' }).uncheck();
  await expect(panel.getByText(/Score \d+ of 100/)).toBeHidden();
  await expect(panel.getByText(/^Judged \d+ of/)).toBeVisible();

  await options.getByRole('radio', { name: 'Manager' }).check();
  await expect(ruleItem(panel, 'co-selling-count')).toHaveAttribute('data-outcome', 'unknown');
  const calls = options.getByRole('textbox', { name: 'Your co-selling calls' });
  await calls.fill('2026-03-17');
  await calls.blur();
  await expect(ruleItem(panel, 'co-selling-count')).toHaveAttribute('data-outcome', 'fail');

  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  const saved = await readFile(await download.path(), 'utf8');
  await options.evaluate(() => chrome.storage.local.clear());
  await expect(deck).toHaveAttribute('data-severity', 'error');
  await expect(deck).toHaveAttribute('data-outcome', 'fail');
  await options
    .getByLabel('Settings file')
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(saved) });
  await expect(deck).toHaveAttribute('data-outcome', 'not-applicable');
  await expect(ruleItem(panel, 'co-selling-count')).toHaveAttribute('data-outcome', 'fail');
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(deck).toHaveAttribute('data-outcome', 'fail');
});
