import { test as base, expect, type Page } from '@playwright/test';
import { DEMO_TODAY, type Demo, type DemoRecord, demoRecord, startDemo } from '../../demo/server.ts';
import { openRecord } from '../browser/crm.ts';
import { launchSqueaky, type SqueakyBrowser } from '../browser/launch.ts';
import { untilJudged } from '../browser/panel.ts';
import { openPanelFor } from '../browser/surfaces.ts';

export { expect };

/** A browser with the built extension, the demo CRM, and a tab to use it in. */
export type Journey = {
  demo: Demo;
  browser: SqueakyBrowser;
  crm: Page;
};

/** Each test has a browser, a profile and a demo of its own. */
export const test = base.extend<{ journey: Journey }>({
  journey: async ({ baseURL: _ }, use) => {
    const demo = await startDemo({ today: DEMO_TODAY });
    const browser = await launchSqueaky({ demoPort: demo.port, now: `${DEMO_TODAY}T09:00` });
    const crm = browser.context.pages()[0] ?? (await browser.context.newPage());
    await use({ demo, browser, crm });
    await browser.close();
    await demo.close();
  },
});

/** Opens a sample with its account seen before, and the panel on it. */
export async function openDeal({ browser, crm }: Journey, key: string, account: string): Promise<Page> {
  const seen = demoRecord(account);
  await openRecord(crm, seen);
  const panel = await openPanelFor(browser, crm);
  await untilJudged(panel, seen.id);
  await show(crm, demoRecord(key), panel);
  return panel;
}

/** Shows a record in the CRM tab and waits until the panel has judged it. */
export async function show(crm: Page, record: DemoRecord, panel: Page): Promise<void> {
  await crm.bringToFront();
  await openRecord(crm, record);
  await untilJudged(panel, record.id);
}

/** The list item of a rule, whatever came of it. */
export function ruleItem(panel: Page, rule: string) {
  return panel.locator(`li[data-rule="${rule}"]`);
}

/** The row of a field in *What I read*. */
export function fieldRow(panel: Page, path: string) {
  return panel.locator(`tr[data-field="${path}"]`);
}

/** The record's page on screen; others stay in the document. */
export function activePage(crm: Page) {
  return crm.locator('.oneContent.active');
}
