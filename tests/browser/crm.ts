import type { Page } from '@playwright/test';
import { DEMO_HOST, type DemoRecord } from '../../demo/server.ts';

/** Opens a record of the demo CRM; without artificial delays it is complete as soon as its data is there. */
export async function openRecord(page: Page, record: DemoRecord): Promise<void> {
  await page.goto(`${record.url}?latency=0`);
  await page.waitForURL(record.url);
}

/** Opens one of the record page's tabs, such as "Command Plan". */
export async function openRecordTab(page: Page, name: string): Promise<void> {
  // A tab behind another draws about once a second, and a click waits for what is drawn.
  await page.bringToFront();
  await page.locator('.oneContent.active').getByRole('tab', { name, exact: true }).click();
}

export const demoHome = `https://${DEMO_HOST}/lightning/page/home`;
