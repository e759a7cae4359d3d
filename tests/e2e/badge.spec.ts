import type { Page } from '@playwright/test';
import { demoPages, demoRecord, startDemo } from '../../demo/server.ts';
import { openRecord } from '../browser/crm.ts';
import { launchSqueaky } from '../browser/launch.ts';
import { untilJudged } from '../browser/panel.ts';
import { openPanelFor, openSurface, tabIdOf } from '../browser/surfaces.ts';
import { expect, openDeal, test } from './journey.ts';

/* The worker counts with the machine's own day, so these samples are dated from it. */

function today(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'UTC' });
}

function badgeOf(panel: Page, tabId: number): Promise<{ text: string; colour: number[] }> {
  return panel.evaluate(
    async (id) => ({
      text: await chrome.action.getBadgeText({ tabId: id }),
      colour: await chrome.action.getBadgeBackgroundColor({ tabId: id }),
    }),
    tabId,
  );
}

test('the badge counts errors and warnings, follows the page and can be switched off', async () => {
  const demo = await startDemo({ today: today() });
  const browser = await launchSqueaky({ demoPort: demo.port });
  try {
    const crm = browser.context.pages()[0] ?? (await browser.context.newPage());
    await openRecord(crm, demoRecord('larkspur'));
    const panel = await openPanelFor(browser, crm);
    await untilJudged(panel, demoRecord('larkspur').id);
    await crm.bringToFront();
    await openRecord(crm, demoRecord('smb-no-deck'));
    await untilJudged(panel, demoRecord('smb-no-deck').id);
    const tabId = await tabIdOf(panel, crm);
    const open = 'li[data-outcome="fail"]:is([data-severity="error"], [data-severity="warning"])';
    const count = await panel.locator(open).count();
    expect(count).toBeGreaterThan(0);
    await expect.poll(async () => (await badgeOf(panel, tabId)).text).toBe(String(count));
    expect((await badgeOf(panel, tabId)).colour).toEqual([179, 38, 30, 255]);

    const options = await openSurface(browser, 'options');
    await options.getByRole('checkbox', { name: /Badge/ }).uncheck();
    await expect.poll(async () => (await badgeOf(panel, tabId)).text).toBe('');
    await options.getByRole('checkbox', { name: /Badge/ }).check();
    await expect.poll(async () => (await badgeOf(panel, tabId)).text).toBe(String(count));

    await crm.bringToFront();
    await crm.goto(demo.origin() + demoPages.home);
    await expect.poll(async () => (await badgeOf(panel, tabId)).text).toBe('');
  } finally {
    await browser.close();
    await demo.close();
  }
});

test('while paused nothing is read, and resuming reads what is open', async ({ journey }) => {
  const { crm } = journey;
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  const options = await openSurface(journey.browser, 'options');
  await options.getByRole('checkbox', { name: /Pause/ }).check();
  await expect(panel.locator('main')).toHaveAttribute('data-status', 'paused');
  await crm.bringToFront();
  await openRecord(crm, demoRecord('smb-clean'));
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Resume' }).click();
  await crm.bringToFront();
  await untilJudged(panel, demoRecord('smb-clean').id);
});
