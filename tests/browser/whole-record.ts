import type { Page } from '@playwright/test';
import type { DemoRecord } from '../../demo/server.ts';
import { openRecord, openRecordTab } from './crm.ts';
import { untilJudged, untilOnPage } from './panel.ts';

/** The tabs that a seller fills, each with a field that tells when it was read. */
const tabs = [
  { name: 'Details', field: 'opportunity.closeDate' },
  { name: 'Command Plan', field: 'opportunity.metrics' },
] as const;

/** Opens an opportunity and the tabs with its fields; resolves when the panel knows them. */
export async function openWholeRecord(page: Page, panel: Page, deal: DemoRecord): Promise<void> {
  await openRecord(page, deal);
  await untilJudged(panel, deal.id);
  for (const { name, field } of tabs) {
    await openRecordTab(page, name);
    await untilOnPage(panel, field);
  }
}
