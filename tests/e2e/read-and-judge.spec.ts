import { demoPages, demoRecord, withKnobs } from '../../demo/server.ts';
import { rules } from '../../lib/rules/index.ts';
import { openRecordTab } from '../browser/crm.ts';
import { shownFindings, untilJudged, untilOnPage } from '../browser/panel.ts';
import { openPanelFor } from '../browser/surfaces.ts';
import { expect, fieldRow, openDeal, ruleItem, show, test } from './journey.ts';

test('a sample opportunity shows its findings with fact, advice and clause', async ({ journey }) => {
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  const found = await shownFindings(panel);
  expect(found.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['deck-link-present', 'next-step-present', 'next-step-date-present']),
  );
  const deck = ruleItem(panel, 'deck-link-present');
  await expect(deck).toContainText('Amount $6,000 is over $5,000');
  await expect(deck).toContainText('Put the link in Link to Custom Pitch Deck.');
  await deck.getByText('What to do').click();
  await expect(deck.getByRole('link', { name: /Commercial/ }).first()).toHaveAttribute('href', /handbook/);
});

test('every rule has exactly one item, and every known field exactly one row', async ({ journey }) => {
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  await expect(panel.locator('li[data-rule]')).toHaveCount(rules.length);
  const ids = await panel
    .locator('li[data-rule]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-rule')));
  expect(new Set(ids).size).toBe(ids.length);
  const paths = await panel
    .locator('tr[data-field]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-field')));
  expect(new Set(paths).size).toBe(paths.length);
  await expect(fieldRow(panel, 'opportunity.amount')).toHaveAttribute(
    'data-value',
    '{"amount":6000,"currency":"USD"}',
  );
  await expect(fieldRow(panel, 'opportunity.nextSteps')).toHaveAttribute('data-state', 'blank');
});

test('a Command Plan that was never opened is not blank, and is judged once it is opened', async ({
  journey,
}) => {
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  await expect(fieldRow(panel, 'opportunity.whyNow')).toHaveAttribute('data-state', 'absent');
  await expect(ruleItem(panel, 'command-plan-overview')).toHaveAttribute('data-outcome', 'unknown');
  await openRecordTab(journey.crm, 'Command Plan');
  await untilOnPage(panel, 'opportunity.whyNow');
  await expect(fieldRow(panel, 'opportunity.whyNow')).toHaveAttribute('data-state', 'blank');
  await expect(ruleItem(panel, 'command-plan-overview')).toHaveAttribute('data-outcome', 'fail');
});

test('the segment comes from the account seen before, and is marked so', async ({ journey }) => {
  const { browser, crm } = journey;
  const deal = demoRecord('smb-no-deck');
  await crm.goto(deal.url);
  const panel = await openPanelFor(browser, crm);
  await untilJudged(panel, deal.id);
  await expect(fieldRow(panel, 'account.segment')).toHaveAttribute('data-state', 'absent');
  await expect(ruleItem(panel, 'deck-link-present')).toHaveAttribute('data-outcome', 'unknown');

  await show(crm, demoRecord('larkspur'), panel);
  await show(crm, deal, panel);
  await expect(fieldRow(panel, 'account.segment')).toHaveAttribute('data-value', '"SMB"');
  await expect(fieldRow(panel, 'account.segment')).toContainText('account page');
  await expect(ruleItem(panel, 'deck-link-present')).toHaveAttribute('data-outcome', 'fail');
});

test('a page that renders late is being read, then judged, and never blank in between', async ({
  journey,
}) => {
  const { browser, crm } = journey;
  const panel = await openDeal(journey, 'smb-clean', 'fernhollow');
  const deal = demoRecord('mm-month-end');
  await panel.evaluate(() => {
    const states: string[] = [];
    Object.assign(window, { states });
    new MutationObserver(() => {
      const main = document.querySelector('main');
      const row = document.querySelector('tr[data-field="opportunity.amount"]');
      states.push(
        `${main?.dataset.record ?? ''} ${main?.dataset.status} ${row?.getAttribute('data-state') ?? ''}`,
      );
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await crm.bringToFront();
  await crm.goto(deal.url.replace(deal.path, withKnobs(deal.path, { latency: 150 })));
  await untilJudged(panel, deal.id);
  const states = await panel.evaluate(() => (window as unknown as { states: string[] }).states);
  expect(states).toContainEqual(expect.stringContaining(`${deal.id} reading`));
  expect(states.filter((state) => state.startsWith(deal.id) && state.endsWith('blank'))).toEqual([]);
  expect(browser.context.pages().length).toBeGreaterThan(1);
});

for (const path of [demoPages.home, demoPages.opportunities]) {
  test(`${path} is not a record`, async ({ journey }) => {
    const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
    await journey.crm.bringToFront();
    await journey.crm.goto(journey.demo.origin() + path);
    await expect(panel.locator('main')).toHaveAttribute('data-status', 'no-record');
  });
}

test('open shadow roots are read like the flat page', async ({ journey }) => {
  const { demo, crm } = journey;
  const panel = await openDeal(journey, 'smb-no-deck', 'larkspur');
  const flat = await shownFindings(panel);
  const deal = demoRecord('smb-no-deck');
  await crm.bringToFront();
  await crm.goto(demo.origin() + demoPages.home);
  await expect(panel.locator('main')).toHaveAttribute('data-status', 'no-record');
  await crm.goto(demo.origin() + withKnobs(deal.path, { dom: 'native', latency: 0 }));
  await untilJudged(panel, deal.id);
  expect(
    await crm.evaluate(
      () => document.querySelectorAll('[data-target-selection-name^="sfdc:RecordField."]').length,
    ),
  ).toBe(0);
  await expect.poll(() => shownFindings(panel)).toEqual(flat);
});

test('markup and script in a field are shown as text', async ({ journey }) => {
  const panel = await openDeal(journey, 'pubsec-slipped', 'wexmoor');
  await openRecordTab(journey.crm, 'Command Plan');
  await untilOnPage(panel, 'opportunity.whyNow');
  const hostile = panel.locator('tr[data-field][data-value*="<"]').first();
  await expect(hostile).toBeAttached();
  expect(await panel.locator('tr[data-field] script, tr[data-field] img, tr[data-field] b').count()).toBe(0);
});
