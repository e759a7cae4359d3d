import { expect } from '@playwright/test';
import { demoRecord } from '../../demo/server.ts';
import { demoHome } from '../../tests/browser/crm.ts';
import type { SqueakyBrowser } from '../../tests/browser/launch.ts';
import { shownMarks } from '../../tests/browser/marks.ts';
import { openPanelFor } from '../../tests/browser/surfaces.ts';
import { openWholeRecord } from '../../tests/browser/whole-record.ts';
import { shootOnce } from './camera.ts';

const PAGE = { width: 1_100, height: 900 };

/**
 * The marks beside a record's fields, and while its fields are edited. The words that a mark says when it is
 * pointed at are drawn by the browser outside of the page, where no picture of the page has them.
 */
export async function shootMarks(browser: SqueakyBrowser): Promise<void> {
  const crm = await browser.context.newPage();
  await crm.setViewportSize(PAGE);
  await crm.goto(demoHome);
  const panel = await openPanelFor(browser, crm);
  await openWholeRecord(crm, panel, demoRecord('smb-no-deck'));
  const record = crm.locator('.oneContent.active');
  await crm.bringToFront();
  await record.getByRole('tab', { name: 'Details', exact: true }).click();
  await expect.poll(async () => (await shownMarks(crm)).length).toBeGreaterThan(0);
  await shootOnce('marks', crm);
  await record.getByRole('button', { name: 'Edit Next Steps' }).first().click();
  await record.getByLabel('Next Steps', { exact: true }).focus();
  await expect.poll(async () => (await shownMarks(crm)).length).toBeGreaterThan(0);
  await shootOnce('marks-edit', crm);
  await panel.close();
  await crm.close();
}
