import type { Page } from '@playwright/test';
import { demoRecord } from '../../demo/server.ts';
import { fillWithNotes } from '../browser/fill-storage.ts';
import { untilJudged } from '../browser/panel.ts';
import { openPopupFor, openSurface } from '../browser/surfaces.ts';
import { unfoldAll, unfoldTo } from '../browser/unfold.ts';
import { expect, openDeal, ruleItem, test } from './journey.ts';

const DEAL = 'smb-no-deck';
const WORDS = 'Dana ran the trial.';

async function openChampion(panel: Page) {
  const champion = panel.locator('li[data-element="champion"]');
  await unfoldTo(champion);
  await unfoldAll(champion);
  return { champion, tick: champion.getByRole('checkbox'), note: champion.getByRole('textbox') };
}

test('when there is no room left that is said, nothing is lost, and room can be made', async ({
  journey,
}) => {
  const { browser, crm } = journey;
  const panel = await openDeal(journey, DEAL, 'larkspur');
  await panel.bringToFront();
  await fillWithNotes(panel);
  const full = 'Not saved: the browser has no room left';

  const { champion, tick, note } = await openChampion(panel);
  await tick.click();
  await expect(champion).toContainText(full);
  await expect(tick).not.toBeChecked();
  await note.fill(WORDS);
  await expect(champion.getByText(full)).not.toHaveCount(0);

  const deck = ruleItem(panel, 'deck-link-present');
  await unfoldAll(deck);
  await deck.getByRole('button', { name: /^Snooze/ }).click();
  await deck.getByRole('textbox', { name: 'Why' }).fill('Dana sends the deck on Friday');
  await panel.keyboard.press('Enter');
  await expect(deck).toContainText(full);
  await expect(deck).not.toHaveAttribute('data-snoozed');
  await expect(deck.getByRole('textbox', { name: 'Why' })).toHaveValue('Dana sends the deck on Friday');

  const popup = await openPopupFor(browser, crm);
  await popup.bringToFront();
  await popup.getByRole('searchbox').fill('meddpicc');
  await popup.getByRole('searchbox').press('Alt+p');
  await expect(popup.getByRole('alert')).toContainText('could not be saved');
  await popup.getByRole('searchbox').fill('');
  await expect(popup.getByRole('region', { name: 'Pinned' })).toHaveCount(0);
  await popup.close();

  const options = await openSurface(browser, 'options');
  const badge = options.getByRole('checkbox', { name: 'Badge' });
  await badge.click();
  await expect(options.getByText('The change could not be saved.')).toBeVisible();
  await expect(badge).toBeChecked();
  const threshold = options.getByRole('textbox', { name: /Custom deck.*SMB|SMB.*Custom deck/ });
  await threshold.fill('7000');
  await threshold.blur();
  await expect(options.getByText('Not saved: the browser refused.').first()).toBeVisible();

  // What the panel advises makes room, and what was typed is still there to be kept.
  await options.getByRole('button', { name: 'Forget notes…' }).click();
  await options.getByRole('button', { name: 'Forget them' }).click();
  await expect(options.getByText('All notes are forgotten.')).toBeVisible();
  await options.close();
  await panel.bringToFront();
  await expect(note).toHaveValue(WORDS);
  await note.press('End');
  await note.pressSequentially(' Ask her.');
  await tick.check();
  await expect(champion.getByText(full)).toHaveCount(0);
  await expect(champion.locator('summary').first()).toContainText('Checked by you');
  await panel.reload();
  await untilJudged(panel, demoRecord(DEAL).id);
  const again = await openChampion(panel);
  await expect(again.note).toHaveValue(`${WORDS} Ask her.`);
  await expect(again.tick).toBeChecked();
});

test('when the browser refuses to keep anything, what is typed stays until it is kept', async ({
  journey,
}) => {
  const panel = await openDeal(journey, DEAL, 'larkspur');
  await panel.bringToFront();
  await panel.evaluate(() => {
    const { set } = chrome.storage.local;
    const refuse = () => Promise.reject(new Error('IO error: LOCK: already held'));
    Object.assign(window, { mend: () => Object.assign(chrome.storage.local, { set }) });
    for (const api of [chrome, (globalThis as unknown as { browser?: typeof chrome }).browser])
      if (api) Object.assign(api.storage.local, { set: refuse });
  });
  const { champion, tick, note } = await openChampion(panel);
  await note.fill(WORDS);
  await expect(champion).toContainText('Not saved: the browser refused. Try again.');
  await tick.click();
  await expect(tick).not.toBeChecked();
  // Another record, and this one again.
  await journey.crm.bringToFront();
  await journey.crm.goto(demoRecord('smb-clean').url);
  await untilJudged(panel, demoRecord('smb-clean').id);
  await journey.crm.goto(demoRecord(DEAL).url);
  await untilJudged(panel, demoRecord(DEAL).id);
  await panel.bringToFront();
  const again = await openChampion(panel);
  await expect(again.note).toHaveValue(WORDS);
  expect(await panel.evaluate(() => chrome.storage.local.get(null))).not.toHaveProperty('notes');
});
