import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Demo, type DemoRecord, demoRecords } from '../../demo/server.ts';
import { openRecord } from '../../tests/browser/crm.ts';
import { launchSqueaky, type SqueakyBrowser } from '../../tests/browser/launch.ts';
import { shownFindings, untilJudged } from '../../tests/browser/panel.ts';
import { openPanelFor, openSurface } from '../../tests/browser/surfaces.ts';
import { openWholeRecord } from '../../tests/browser/whole-record.ts';
import { table } from '../table.ts';

/** Pictures are a by-product of this run; the ones in the documents come from `npm run screenshots`. */
const PICTURES = join('.output', 'demo');
const PANEL_SIZE = { width: 360, height: 900 };

/** Visits every sample, prints what is found on it, and saves a picture of every surface. */
export async function report(demo: Demo): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  const browser = await launchSqueaky({ demoPort: demo.port });
  try {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    const [first] = demoRecords;
    if (!first) return;
    await openRecord(page, first);
    const panel = await openPanelFor(browser, page);
    await panel.setViewportSize(PANEL_SIZE);
    // An opportunity's page does not say the segment; its account's does, and is remembered.
    for (const account of demoRecords.filter(({ object }) => object === 'Account')) {
      await openRecord(page, account);
      await untilJudged(panel, account.id);
    }
    const pictures: string[] = [];
    for (const deal of demoRecords.filter(({ object }) => object === 'Opportunity')) {
      await openWholeRecord(page, panel, deal);
      await print(panel, deal);
      pictures.push(await picture(panel, `sidepanel-${deal.key}`));
    }
    pictures.push(await picture(page, 'crm'));
    pictures.push(...(await otherSurfaces(browser)));
    console.log(['\nPictures:', ...pictures].join('\n  '));
  } finally {
    await browser.close();
  }
}

async function print(panel: Page, { name, shows }: DemoRecord): Promise<void> {
  const failed = await shownFindings(panel);
  console.log(`\n${name}\n${shows}\n`);
  if (failed.length === 0) return console.log('Nothing to flag.');
  console.log(
    table(
      ['severity', 'rule', 'because'],
      failed.map(({ severity, rule, because }) => [severity, rule, because]),
    ),
  );
}

async function otherSurfaces(browser: SqueakyBrowser): Promise<string[]> {
  const paths: string[] = [];
  for (const surface of ['popup', 'options', 'welcome'] as const) {
    const page = await openSurface(browser, surface);
    // Its sample comes after what is around it.
    if (surface === 'welcome') await page.locator('li[data-rule]').first().waitFor();
    paths.push(await picture(page, surface));
    await page.close();
  }
  return paths;
}

async function picture(page: Page, name: string): Promise<string> {
  const path = join(PICTURES, `${name}.png`);
  await page.screenshot({ path });
  return path;
}
