import type { Page } from '@playwright/test';
import { demoRecord } from '../../demo/server.ts';
import { openRecordTab } from '../browser/crm.ts';
import { joinPanel, type RealPanel } from '../browser/real-panel.ts';
import { openSurface } from '../browser/surfaces.ts';
import { clickIcon } from '../browser/toolbar.ts';
import { openWholeRecord } from '../browser/whole-record.ts';
import { activePage, expect, openDeal, test } from './journey.ts';

/** Every control of the panel, once around. */
const MOST_STOPS = 300;

/** What has the focus in the panel, as a person with a screen reader would know it. */
type Focus = { hasFocus: boolean; tag: string; name: string; rule: string; isVisible: boolean };

const FOCUS = `(() => {
  const at = document.activeElement;
  const { width, height, top, bottom } = at.getBoundingClientRect();
  return {
    hasFocus: document.hasFocus(),
    tag: at.localName,
    name: (at.textContent || at.labels?.[0]?.textContent || '').trim(),
    rule: at.closest('[data-rule]')?.dataset.rule ?? '',
    isVisible: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
  };
})()`;

/** Tabs on until what has the focus is the one that is looked for. */
async function tabTo(panel: RealPanel, isWanted: (focus: Focus) => boolean): Promise<Focus> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const focus = await panel.ask<Focus>(FOCUS);
    if (focus.tag !== 'body' && isWanted(focus)) {
      expect(focus).toMatchObject({ hasFocus: true, isVisible: true });
      return focus;
    }
    await panel.press('Tab');
  }
  throw new Error('The Tab key does not come there.');
}

/** The list item of a rule in the panel, as an expression. */
const item = (rule: string) => `document.querySelector('li[data-rule="${rule}"]')`;
const isSnoozed = (rule: string) => `${item(rule)}.hasAttribute('data-snoozed')`;

/** Opens the browser's own side panel beside the CRM, as the icon does where that is wanted. */
async function openRealPanel(browser: Parameters<typeof joinPanel>[0], crm: Page): Promise<RealPanel> {
  const options = await openSurface(browser, 'options');
  await options.getByRole('checkbox', { name: 'The icon opens the panel on CRM pages' }).check();
  const popupOf = () =>
    options.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      return chrome.action.getPopup(tab?.id === undefined ? {} : { tabId: tab.id });
    }, crm.url());
  await expect.poll(popupOf).toBe('');
  await options.close();
  await clickIcon(browser, crm);
  const panel = await joinPanel(browser);
  const isThere = () => panel.ask('document.querySelector("[data-share]") !== null');
  await expect.poll(isThere).toBe(true);
  return panel;
}

test('the real side panel needs no mouse: read why, go to the field, snooze, bring back, copy', async ({
  journey,
}) => {
  const { browser, crm } = journey;
  const inTab = await openDeal(journey, 'smb-no-deck', 'larkspur');
  await openWholeRecord(crm, inTab, demoRecord('smb-no-deck'));
  await openRecordTab(crm, 'Details');
  await inTab.close();
  const panel = await openRealPanel(browser, crm);

  // To the first finding with a field, and into its reasons.
  const { rule } = await tabTo(panel, (focus) => focus.rule !== '');
  const isUnfolded = `${item(rule)}.querySelector('details').open`;
  await tabTo(panel, (focus) => focus.tag === 'summary' && focus.rule === rule);
  expect(await panel.ask(isUnfolded)).toBe(false);
  await panel.press('Enter');
  await expect.poll(() => panel.ask(isUnfolded)).toBe(true);
  await expect
    .poll(() => panel.ask(`${item(rule)}.querySelector('a[href*="handbook"]') !== null`))
    .toBe(true);

  // Set aside until next Monday, and brought back.
  const snoozed = 'deck-link-present';
  await tabTo(panel, (focus) => focus.rule === snoozed && focus.tag === 'summary');
  if (!(await panel.ask(`${item(snoozed)}.querySelector('details').open`))) await panel.press('Enter');
  await tabTo(panel, ({ rule: at, name }) => at === snoozed && /^Snooze/.test(name));
  await panel.press('Enter');
  await expect.poll(() => panel.ask<string>('document.activeElement.type')).toBe('radio');
  await panel.press('ArrowDown');
  await tabTo(panel, ({ tag, name }) => tag === 'input' && name === 'Why');
  await panel.type('Dana sends it on Friday');
  await panel.press('Enter');
  await expect.poll(() => panel.ask(isSnoozed(snoozed))).toBe(true);
  expect(await panel.ask(`${item(snoozed)}.textContent`)).toContain('Dana sends it on Friday');
  // The focus went on to another control, and is not lost with the finding.
  await expect.poll(async () => (await panel.ask<Focus>(FOCUS)).tag).not.toBe('body');
  await tabTo(panel, ({ tag, name }) => tag === 'summary' && /^Snoozed/.test(name));
  await panel.press('Enter');
  await tabTo(panel, ({ rule: at, name }) => at === snoozed && /^Bring back/.test(name));
  await panel.press('Enter');
  await expect.poll(() => panel.ask(isSnoozed(snoozed))).toBe(false);

  // A brief for the review.
  await tabTo(panel, ({ name }) => name === 'Copy brief');
  await panel.press('Enter');
  await expect.poll(() => panel.ask<string>('document.body.textContent')).toContain('Brief copied.');
  await browser.context.grantPermissions(['clipboard-read'], { origin: new URL(crm.url()).origin });

  // To the field in the page, which then has the focus.
  await tabTo(panel, ({ rule: at, name }) => at === snoozed && /^Go to/.test(name));
  await panel.press('Enter');
  const field = activePage(crm)
    .locator('[data-target-selection-name$=".Link_to_Custom_Pitch_Deck__c"]')
    .first();
  await expect(field.locator(':focus')).toHaveCount(1);
  await expect(field).toBeInViewport();
  expect(await crm.evaluate(() => navigator.clipboard.readText())).toContain(demoRecord('smb-no-deck').name);
  await panel.detach();
});
