import type { Page } from '@playwright/test';
import { demoRecord, demoRecords } from '../../demo/server.ts';
import { demoHome, openRecord } from '../../tests/browser/crm.ts';
import type { SqueakyBrowser } from '../../tests/browser/launch.ts';
import { untilJudged } from '../../tests/browser/panel.ts';
import { openPanelFor } from '../../tests/browser/surfaces.ts';
import { unfoldTo } from '../../tests/browser/unfold.ts';
import { openWholeRecord } from '../../tests/browser/whole-record.ts';
import { besidePicture } from './beside.ts';
import { shoot } from './camera.ts';
import { type Shot, shots } from './shots.ts';

/** The samples in the panel, and the panel beside the CRM. */
export async function shootSamples(browser: SqueakyBrowser): Promise<void> {
  await meetAccounts(browser);
  for (const shot of shots) await take(browser, shot);
}

/** An opportunity's segment comes from its account, once that was seen. */
async function meetAccounts(browser: SqueakyBrowser): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(demoHome);
  const panel = await openPanelFor(browser, page);
  for (const account of demoRecords.filter(({ object }) => object === 'Account')) {
    await openRecord(page, account);
    await untilJudged(panel, account.id);
  }
  await panel.close();
  await page.close();
}

async function take(browser: SqueakyBrowser, shot: Shot): Promise<void> {
  const crm = await browser.context.newPage();
  await crm.goto(demoHome);
  const panel = await openPanelFor(browser, crm);
  await openSample(crm, panel, shot);
  const { width, height } = shot;
  await panel.setViewportSize({ width, height });
  if (shot.unfold) await unfold(panel, shot.unfold);
  if (shot.isBeside) await shoot(shot.name, panel, () => besidePicture(crm, panel, shot));
  else await shoot(shot.name, panel);
  await panel.close();
  await crm.close();
}

/** Resolves when the panel has all its parts, those that come later as well. */
async function openSample(crm: Page, panel: Page, { sample, isWhole }: Shot): Promise<void> {
  const record = demoRecord(sample);
  if (isWhole) await openWholeRecord(crm, panel, record);
  else await openRecord(crm, record);
  await untilJudged(panel, record.id);
  await panel.locator('tr[data-field]').first().waitFor({ state: 'attached' });
}

async function unfold(panel: Page, title: string): Promise<void> {
  await panel.bringToFront();
  const heading = panel.getByRole('heading', { name: title, exact: true });
  await unfoldTo(heading);
  await heading.evaluate((element) =>
    element.closest('details')?.scrollIntoView({ block: 'start', behavior: 'instant' }),
  );
}
