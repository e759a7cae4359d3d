import type { Locator, Page } from '@playwright/test';
import { demoRecord } from '../../demo/server.ts';
import { notesKey } from '../../lib/store/notes.ts';
import { expectAccessible } from '../browser/accessibility.ts';
import { expectFits } from '../browser/fit.ts';
import { untilJudged } from '../browser/panel.ts';
import { openSurface } from '../browser/surfaces.ts';
import { unfoldAll, unfoldTo } from '../browser/unfold.ts';
import { expect, openDeal, test } from './journey.ts';

const DEAL = demoRecord('smb-no-deck');

async function openChampion(panel: Page): Promise<Locator> {
  const champion = panel.locator('li[data-element="champion"]');
  await unfoldTo(champion);
  await unfoldAll(champion);
  return champion;
}

/** Lets no window keep anything of a record, as when another one is just doing so; returns how to let go. */
async function holdRecord(extensionPage: Page, key: string): Promise<() => Promise<void>> {
  await extensionPage.evaluate(async (name) => {
    const held = Promise.withResolvers<void>();
    void navigator.locks.request(name, () => {
      held.resolve();
      return new Promise((resolve) => Object.assign(window, { letGo: resolve }));
    });
    await held.promise;
  }, key);
  return () => extensionPage.evaluate(() => (window as unknown as { letGo(): void }).letGo());
}

test('in two windows on one record a tick is in both, and of two notes typed at once none is lost', async ({
  journey,
}) => {
  const { browser } = journey;
  const first = await openDeal(journey, DEAL.key, 'larkspur');
  const second = await openSurface(browser, 'sidepanel', new URL(first.url()).search);
  await untilJudged(second, DEAL.id);
  const holder = await openSurface(browser, 'popup');
  await first.bringToFront();
  const one = await openChampion(first);
  const other = await openChampion(second);

  await one.getByRole('checkbox').check();
  await expect(other.getByRole('checkbox')).toBeChecked();
  await expect(other.locator('summary').first()).toContainText('Checked by you');

  const letGo = await holdRecord(holder, notesKey(DEAL.url, DEAL.id) ?? '');
  await one.getByRole('textbox').fill('Dana ran the trial.');
  await other.getByRole('textbox').fill('Ruben asked for the trial.');
  await letGo();

  // One of them was kept; the other window shows both and asks.
  const contested = [one, other].map((champion) => champion.getByRole('button', { name: 'Keep mine' }));
  const isAsked = () => Promise.all(contested.map((button) => button.isVisible()));
  await expect.poll(async () => (await isAsked()).filter(Boolean).length).toBe(1);
  const [isFirst] = await isAsked();
  const [asking, panel, settled] = isFirst ? [one, first, other] : [other, second, one];
  const mine = await asking.getByRole('textbox').inputValue();
  const theirs = await settled.getByRole('textbox').inputValue();
  expect([mine, theirs].sort()).toEqual(['Dana ran the trial.', 'Ruben asked for the trial.']);
  await expect(asking).toContainText(theirs);
  await panel.bringToFront();
  await panel.emulateMedia({ reducedMotion: 'reduce' });
  await expectFits(panel);
  await panel.setViewportSize({ width: 360, height: 900 });
  await expectAccessible(panel);

  await asking.getByRole('button', { name: 'Keep mine' }).click();
  await expect(asking.getByRole('button', { name: 'Keep mine' })).toHaveCount(0);
  await expect(settled.getByRole('textbox')).toHaveValue(mine);
  await panel.reload();
  await untilJudged(panel, DEAL.id);
  await expect(asking.locator('textarea')).toHaveValue(mine);
  await expect(asking.locator('input[type="checkbox"]')).toBeChecked();
});
