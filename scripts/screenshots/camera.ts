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

/** Takes a picture of a page as it is when everything in it is twice as large; its window is half as wide then. */
export async function shootEnlarged(name: string, page: Page, { width, height }: Size): Promise<void> {
  const session = await page.context().newCDPSession(page);
  // A clip is told by where it is in the document.
  const y = await page.evaluate(() => scrollY);
  const clip = { x: 0, y, width, height, scale: ENLARGED };
  await shoot(name, page, async () => {
    // Drawn at that size, which Playwright's own pictures are not.
    const { data } = await session.send('Page.captureScreenshot', { clip });
    return Buffer.from(data, 'base64');
  });
  await session.detach();
}

/** As many times as large as people are to be able to make it. */
export const ENLARGED = 2;

export type Size = { width: number; height: number };

async function save(name: string, picture: Buffer): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  await writeFile(path, picture);
  console.log(path);
}
