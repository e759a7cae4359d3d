import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';

/** Where the pictures are. */
export const FOLDER = join('docs', 'screenshots');

type Scheme = 'light' | 'dark';
const schemes: readonly Scheme[] = ['light', 'dark'];
const still = { animations: 'disabled', caret: 'hide' } as const;

/** Takes a picture of a page in light and in dark; `take` where it is not simply what is in view. */
export async function shoot(
  name: string,
  page: Page,
  take: () => Promise<Buffer> = () => page.screenshot(still),
): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await save(`${name}-${colorScheme}`, await take());
  }
}

/** The same of one part of a page, as tall as it is. */
export async function shootPart(name: string, page: Page, part: Locator): Promise<void> {
  await shoot(name, page, () => part.screenshot(still));
}

/** A picture of a page that looks the same in light and in dark. */
export async function shootOnce(name: string, page: Page): Promise<void> {
  await save(name, await page.screenshot(still));
}

/** A page as wide as it is beside a CRM, at twice the size of everything. */
export async function atTwiceTheSize(
  page: Page,
  { width, height }: Size,
  take: () => Promise<void>,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const metrics = { width: width / 2, height: height / 2, deviceScaleFactor: 2, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', metrics);
  await take();
  await session.send('Emulation.clearDeviceMetricsOverride');
  await session.detach();
}

export type Size = { width: number; height: number };

async function save(name: string, picture: Buffer): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  await writeFile(path, picture);
  console.log(path);
}
