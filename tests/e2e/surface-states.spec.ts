import type { Page } from '@playwright/test';
import { demoPages } from '../../demo/server.ts';
import { defaultSettings } from '../../lib/store/settings.ts';
import { expectAccessible } from '../browser/accessibility.ts';
import { expectFits, expectSeenInForcedColours, expectStill } from '../browser/fit.ts';
import { openPopupFor, openSurface } from '../browser/surfaces.ts';
import { unfoldAll } from '../browser/unfold.ts';
import { expect, openDeal, test } from './journey.ts';

type Looks = { width: number; height: number; narrow?: readonly number[] };

async function expectSound(page: Page, { narrow, ...size }: Looks): Promise<void> {
  await page.bringToFront();
  await expectStill(page);
  await expectSeenInForcedColours(page);
  await expectFits(page, narrow);
  await page.setViewportSize(size);
  await expectAccessible(page);
}

const POPUP = { width: 360, height: 520 };

test('the popup is accessible, fits and shows all in forced colours in every state', async ({ journey }) => {
  const { browser, crm, demo } = journey;
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  await panel.evaluate(() =>
    chrome.storage.local.set({
      seenVersion: '0.0.9',
      pinnedLinks: { version: 1, ids: ['L-044', 'L-136'] },
      recentLinks: { version: 1, ids: ['L-075'] },
    }),
  );
  const popup = await openPopupFor(browser, crm);
  await popup.emulateMedia({ reducedMotion: 'reduce' });
  await expect(popup.getByText('not seen yet')).toBeAttached();
  await expectSound(popup, POPUP);
  await popup.getByText('What is new').click();
  await popup.getByRole('searchbox').press('ArrowDown');
  await expectSound(popup, POPUP);
  await popup.getByRole('searchbox').fill('command plan');
  await expect(popup.getByRole('link').first()).toContainText(/command plan/i);
  await expectSound(popup, POPUP);
  await popup.getByRole('searchbox').fill('no such tool');
  await expect(popup.getByRole('link')).toHaveCount(0);
  await expectSound(popup, POPUP);

  await popup.evaluate((settings) => chrome.storage.local.set({ settings }), {
    ...defaultSettings,
    isPaused: true,
  });
  await popup.close();
  const paused = await openPopupFor(browser, crm);
  await expect(paused.locator('main')).toHaveAttribute('data-status', 'paused');
  await expectSound(paused, POPUP);
  await paused.evaluate(() => chrome.storage.local.clear());
  await paused.close();
  await crm.goto(demo.origin() + demoPages.home);
  const elsewhere = await openPopupFor(browser, crm);
  await expect(elsewhere.locator('main')).toHaveAttribute('data-status', 'no-record');
  await expect(elsewhere.getByRole('link').first()).toBeVisible();
  await expectSound(elsewhere, POPUP);
});

/** Leaves a text where it is refused, with what is wrong with it. */
async function refuse(page: Page, name: string | RegExp, text: string): Promise<void> {
  const box = page.getByRole('textbox', { name }).first();
  await box.fill(text);
  await box.blur();
  await expect(box).toHaveAttribute('aria-invalid', 'true');
}

/** No browser window is as narrow as half a panel. */
const WIDE = { width: 1_100, height: 900, narrow: [320] };
const NOTES = { version: 1, ticks: { champion: '2026-03-17' }, notes: {}, snoozes: {} };

test('the options are accessible, fit and show all in forced colours, with all that can go wrong in them', async ({
  journey,
}) => {
  const { browser } = journey;
  // All rules and fields unfolded are thousands of elements.
  test.setTimeout(120_000);
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  await panel.evaluate(
    (notes) => chrome.storage.local.set({ 'notes:a.lightning.force.com/006000000000001': notes }),
    NOTES,
  );
  await panel.close();
  const options = await openSurface(browser, 'options');
  await options.emulateMedia({ reducedMotion: 'reduce' });
  await options.getByRole('radio', { name: 'Manager' }).check();
  await refuse(options, /Custom deck.*SMB|SMB.*Custom deck/, '5k');
  await refuse(options, 'Currency of your CRM', 'doubloons');
  await refuse(options, 'Your co-selling calls', '2026-13-40');
  await refuse(options, /Also called/, 'x'.repeat(500));
  await options.getByRole('button', { name: 'Forget notes…' }).click();
  await options.getByLabel('Settings file').setInputFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"version":99}'),
  });
  await expect(options.getByText('other.json was not used')).toBeVisible();
  await options.getByRole('searchbox', { name: 'Find a rule' }).fill('deck');
  await unfoldAll(options.locator('main'));
  await expectSound(options, WIDE);

  await options.evaluate(() =>
    chrome.storage.local.set({ policy: { version: 1, thresholds: { smb: { deck: { amount: '5k' } } } } }),
  );
  await options.reload();
  await expect(options.getByRole('button', { name: /Start again/ })).toBeVisible();
  await expectSound(options, WIDE);
});
