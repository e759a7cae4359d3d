import type { Page } from '@playwright/test';
import { openPopupFor } from '../browser/surfaces.ts';
import { expect, openDeal, test } from './journey.ts';

function stored(page: Page, key: string): Promise<unknown> {
  return page.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);
}

test('the popup says how the page stands and finds any link', async ({ journey }) => {
  const { browser, crm } = journey;
  await openDeal(journey, 'smb-no-deck', 'larkspur');
  const popup = await openPopupFor(browser, crm);
  await expect(popup.locator('main')).toContainText('Larkspur Dental Group - 25 Premium');
  await expect(popup.locator('main')).toContainText(/\d+ errors?/);
  await expect(popup.getByRole('heading', { name: /^This stage: / }).first()).toBeVisible();

  await popup.getByRole('searchbox').fill('no such tool');
  await expect(popup.locator('main')).toContainText(/no link/i);
  await popup.getByRole('searchbox').fill('command plan');
  const first = popup.getByRole('link').first();
  await expect(first).toContainText(/command plan/i);
  await expect(first).toHaveAttribute('target', '_blank');
  await expect(first).toHaveAttribute('href', /^https:\/\//);
});

test('the popup needs no mouse: search, pin, open behind, open, close', async ({ journey }) => {
  const { browser, crm } = journey;
  await openDeal(journey, 'smb-no-deck', 'larkspur');
  const popup = await openPopupFor(browser, crm);
  const { keyboard } = popup;
  await expect(popup.getByRole('searchbox')).toBeFocused();
  await expect(popup.getByRole('link').first()).toBeVisible();

  await keyboard.type('meddpicc');
  await keyboard.press('ArrowDown');
  await expect(popup.getByRole('link', { name: /MEDDPPICC/ })).toBeFocused();
  await keyboard.press('Alt+p');
  await expect.poll(() => stored(popup, 'pinnedLinks')).toEqual({ version: 1, ids: ['L-044'] });
  await keyboard.press('Escape');
  await expect(popup.getByRole('searchbox')).toBeFocused();
  await expect(popup.getByRole('region', { name: 'Pinned' }).getByRole('link')).toHaveText(['MEDDPPICC']);

  const before = browser.context.pages().length;
  await keyboard.press('ArrowDown');
  await keyboard.press('Control+Enter');
  await expect.poll(() => browser.context.pages().length).toBe(before + 1);
  await expect.poll(() => stored(popup, 'recentLinks')).toEqual({ version: 1, ids: ['L-044'] });
  expect(await popup.evaluate(() => document.hasFocus())).toBe(true);

  await keyboard.type('clari');
  const closed = popup.waitForEvent('close');
  // The popup is gone before the key is up again.
  await keyboard.press('Enter').catch(() => {});
  await closed;
  await expect.poll(() => browser.context.pages().length).toBe(before + 1);

  const again = await openPopupFor(browser, crm);
  await expect(again.getByRole('region', { name: 'Pinned' }).getByRole('link')).toHaveText(['MEDDPPICC']);
  await expect(again.getByRole('region', { name: 'Recent' }).getByRole('link')).toHaveText(['Clari']);
  const gone = again.waitForEvent('close');
  await again.keyboard.press('Escape').catch(() => {});
  await gone;
});

test('what is new has a dot after an update, until it was looked at', async ({ journey }) => {
  const { browser, crm } = journey;
  const popup = await openPopupFor(browser, crm);
  await expect(popup.getByRole('link').first()).toBeVisible();
  await expect(popup.getByText('What is new')).toHaveCount(0);

  await popup.evaluate(() => chrome.storage.local.set({ seenVersion: '0.0.9' }));
  await popup.reload();
  await expect(popup.getByText('not seen yet')).toBeAttached();
  await popup.getByText('What is new').click();
  await expect(popup.getByText('not seen yet')).toHaveCount(0);
  await expect(popup.getByRole('list', { name: /^Version / }).first()).toBeVisible();
  const version = await popup.evaluate(() => chrome.runtime.getManifest().version);
  await expect.poll(() => stored(popup, 'seenVersion')).toBe(version);
  await popup.reload();
  await expect(popup.getByRole('link').first()).toBeVisible();
  await expect(popup.getByText('What is new')).toHaveCount(0);
});
