import { demoPages, demoRecord } from '../../demo/server.ts';
import { openRecord } from '../browser/crm.ts';
import { untilJudged } from '../browser/panel.ts';
import { openPanelFor, openSurface } from '../browser/surfaces.ts';
import { clickIcon, openSurfaces, pressCommand, untilPanelJudged } from '../browser/toolbar.ts';
import { expect, openDeal, test } from './journey.ts';

test('the icon opens the popup, and on CRM pages the panel where that is wanted', async ({ journey }) => {
  const { browser, crm } = journey;
  await openRecord(crm, demoRecord('smb-no-deck'));
  const options = await openSurface(browser, 'options');
  const open = () => openSurfaces(options);
  await clickIcon(browser, crm);
  await expect.poll(open).toEqual(['POPUP']);

  await options.bringToFront();
  await options.getByRole('checkbox', { name: 'The icon opens the panel on CRM pages' }).check();
  await expect.poll(open).toEqual([]);
  // The switch takes effect on pages that are open, once the worker has heard of it.
  const popupOf = () =>
    options.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      return chrome.action.getPopup(tab?.id === undefined ? {} : { tabId: tab.id });
    }, crm.url());
  await expect.poll(popupOf).toBe('');
  await clickIcon(browser, crm);
  await expect.poll(open).toEqual(['SIDE_PANEL']);
  await untilPanelJudged(browser);
  await clickIcon(browser, crm);
  await expect.poll(open).toEqual([]);

  // A browser forgets it with each page, and the next CRM page has it again.
  await crm.goto(journey.demo.origin() + demoPages.home);
  await expect.poll(popupOf).toBe('');

  await options.bringToFront();
  await options.getByRole('checkbox', { name: 'The icon opens the panel on CRM pages' }).uncheck();
  await expect.poll(popupOf).toMatch(/popup\.html$/);
});

test('the browser gives all keys, and the options list them', async ({ journey }) => {
  const options = await openSurface(journey.browser, 'options');
  const table = options.getByRole('table', { name: 'Keys' });
  await expect(table.locator('kbd')).toHaveText(['Alt+Shift+S', 'Alt+Shift+O', 'Alt+Shift+F', 'Alt+Shift+Y']);
});

test('the key for the next finding goes through the panel’s findings, one after the other', async ({
  journey,
}) => {
  const { browser, crm } = journey;
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  // Those of the deal; hints are folded away.
  const rules = await panel
    .getByRole('region', { name: 'Findings' })
    .locator('li[data-rule]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-rule')));
  expect(rules.length).toBeGreaterThan(1);
  const focused = () =>
    panel.evaluate(() => document.activeElement?.closest('li[data-rule]')?.getAttribute('data-rule'));
  for (const rule of rules) {
    await pressCommand(browser, crm, 'next-finding');
    await expect.poll(focused).toBe(rule);
  }
});

test('the key for the brief copies it as its button does', async ({ journey }) => {
  const { browser, crm } = journey;
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  await expect(panel.getByRole('button', { name: 'Copy brief' })).toBeVisible();
  await panel.bringToFront();
  await pressCommand(browser, crm, 'copy-brief');
  // In view wherever the panel is scrolled to.
  await expect(panel.getByText('Brief copied.', { exact: true })).toBeInViewport();
});

test('what a key asks of a closed panel is done once it is open', async ({ journey }) => {
  const { browser, crm } = journey;
  const deal = demoRecord('smb-no-deck');
  await openRecord(crm, deal);
  const options = await openSurface(browser, 'options');
  await crm.bringToFront();
  await pressCommand(browser, crm, 'next-finding');
  const waiting = () => options.evaluate(() => chrome.storage.session.get('panelRequest'));
  await expect.poll(waiting).toMatchObject({ panelRequest: { type: 'next-finding' } });
  const panel = await openPanelFor(browser, crm);
  await untilJudged(panel, deal.id);
  await expect(panel.locator('li[data-rule][data-outcome="fail"] :focus')).toHaveCount(1);
  await expect.poll(waiting).toEqual({});
});

test('the right-click menu is there while it is wanted, and leads to the field mapping', async ({
  journey,
}) => {
  const { browser, crm } = journey;
  await openRecord(crm, demoRecord('smb-no-deck'));
  const options = await openSurface(browser, 'options');
  const menu = options.getByRole('checkbox', { name: 'Squeaky in the right-click menu' });
  const isAllowed = () =>
    options.evaluate(() => chrome.permissions.contains({ permissions: ['contextMenus'] }));
  /** There is no list of items to ask for; one that is there can be changed. */
  const hasItem = () =>
    options.evaluate(() =>
      chrome.contextMenus.update('map-field', {}).then(
        () => true,
        () => false,
      ),
    );
  expect(await isAllowed()).toBe(false);
  // The browser decides, so the box follows only then.
  await menu.click();
  await expect(menu).toBeChecked();
  expect(await isAllowed()).toBe(true);
  await expect.poll(hasItem).toBe(true);

  const panel = await openPanelFor(browser, crm);
  await untilJudged(panel, demoRecord('smb-no-deck').id);
  const windowId = await panel.evaluate(async () => (await chrome.windows.getCurrent()).id ?? -1);
  await browser.worker.evaluate((id) => {
    const event = chrome.contextMenus.onClicked as unknown as { dispatch(...values: unknown[]): void };
    event.dispatch({ menuItemId: 'snooze' }, { windowId: id });
  }, windowId);
  const first = panel.getByRole('region', { name: 'Findings' }).locator('li[data-rule]').first();
  await expect(first.getByRole('form', { name: 'Snooze' })).toBeVisible();
  await options.bringToFront();

  const opened = browser.context.waitForEvent('page');
  await browser.worker.evaluate(() => {
    const event = chrome.contextMenus.onClicked as unknown as { dispatch(...values: unknown[]): void };
    event.dispatch({ menuItemId: 'map-selected', selectionText: 'Naechster Schritt' }, { windowId: 1 });
  });
  const mapping = await opened;
  await expect(mapping.getByRole('region', { name: 'Field mapping' })).toContainText('Naechster Schritt');
  await expect(mapping.getByRole('heading', { name: 'Field mapping' })).toBeInViewport();

  const field = crm.locator('[data-target-selection-name="sfdc:RecordField.Opportunity.Amount"]').first();
  await field.locator('.test-id__field-label').click({ button: 'right' });
  const openedAgain = browser.context.waitForEvent('page');
  await browser.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://*.lightning.force.com/*' });
    const event = chrome.contextMenus.onClicked as unknown as { dispatch(...values: unknown[]): void };
    event.dispatch({ menuItemId: 'map-field', frameId: 0 }, tab);
  });
  const ofField = await openedAgain;
  await expect(ofField.getByRole('region', { name: 'Field mapping' })).toContainText('Amount');
  expect(new URL(ofField.url()).searchParams.get('label')).toBe('Amount');

  await options.bringToFront();
  await menu.click();
  await expect(menu).not.toBeChecked();
  expect(await isAllowed()).toBe(false);
});
