/** `npm run screenshots`: every surface, light and dark, into `docs/screenshots`. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DEMO_TODAY, demoRecord, demoRecords, startDemo } from '../demo/server.ts';
import { demoHome, openRecord } from '../tests/browser/crm.ts';
import { launchSqueaky, type SqueakyBrowser } from '../tests/browser/launch.ts';
import { untilJudged } from '../tests/browser/panel.ts';
import { openPanelFor, openPopupFor, openSurface } from '../tests/browser/surfaces.ts';
import { openWholeRecord } from '../tests/browser/whole-record.ts';
import { buildForChromium } from './build.ts';
import { besidePicture } from './screenshots/beside.ts';
import { type Shot, shots } from './screenshots/shots.ts';

const FOLDER = join('docs', 'screenshots');
const schemes = ['light', 'dark'] as const;

buildForChromium();
// A shot that is no longer taken must not stay behind.
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const demo = await startDemo();
// A fixed morning: the pictures change when the surfaces do, and not with the calendar.
const browser = await launchSqueaky({ demoPort: demo.port, now: `${DEMO_TODAY}T09:00` });
try {
  await setWorkerClock(browser, `${DEMO_TODAY}T09:00Z`);
  await meetAccounts(browser);
  for (const shot of shots) await take(browser, shot);
} finally {
  await browser.close();
  await demo.close();
}

/** The marks on the page are the worker's, whose clock no emulation reaches. It lives as long as it has work. */
async function setWorkerClock({ worker }: SqueakyBrowser, now: string): Promise<void> {
  await worker.evaluate((moment) => {
    const fixed = Date.parse(moment);
    globalThis.Date = class extends Date {
      constructor(...parts: []) {
        super(...((parts.length > 0 ? parts : [fixed]) as []));
      }
      static override now(): number {
        return fixed;
      }
    } as DateConstructor;
  }, now);
}

/** An opportunity's segment comes from its account, once that was seen. */
async function meetAccounts(opened: SqueakyBrowser): Promise<void> {
  const page = await opened.context.newPage();
  await page.goto(demoHome);
  const panel = await openPanelFor(opened, page);
  for (const account of demoRecords.filter(({ object }) => object === 'Account')) {
    await openRecord(page, account);
    await untilJudged(panel, account.id);
  }
  await panel.close();
  await page.close();
}

async function take(opened: SqueakyBrowser, shot: Shot): Promise<void> {
  const crm = await opened.context.newPage();
  await crm.goto(demoHome);
  const panel = await openPanelFor(opened, crm);
  if (shot.sample) await openSample(crm, panel, shot.sample, shot.isWhole);
  const page = await surfaceOf(opened, shot, crm, panel);
  await page.setViewportSize({ width: shot.width, height: shot.height });
  if (shot.unfold) await unfold(page, shot.unfold);
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const picture =
      shot.surface === 'beside'
        ? await besidePicture(crm, panel, shot)
        : await page.screenshot({ animations: 'disabled', caret: 'hide' });
    const path = join(FOLDER, `${shot.name}-${colorScheme}.png`);
    await writeFile(path, picture);
    console.log(path);
  }
  for (const one of new Set([page, panel, crm])) await one.close();
}

async function openSample(crm: Page, panel: Page, key: string, isWhole = false): Promise<void> {
  const record = demoRecord(key);
  if (isWhole) return openWholeRecord(crm, panel, record);
  await openRecord(crm, record);
  await untilJudged(panel, record.id);
}

async function surfaceOf(opened: SqueakyBrowser, { surface }: Shot, crm: Page, panel: Page): Promise<Page> {
  if (surface === 'popup') return openPopupFor(opened, crm);
  return surface === 'options' || surface === 'welcome' ? openSurface(opened, surface) : panel;
}

async function unfold(page: Page, title: string): Promise<void> {
  await page.bringToFront();
  const heading = page.getByRole('heading', { name: title, exact: true });
  await heading.click();
  await heading.evaluate((element) =>
    element.closest('details')?.scrollIntoView({ block: 'start', behavior: 'instant' }),
  );
}
