import type { Page } from '@playwright/test';

/** The side panel's width as Chromium opens it. */
const PANEL_WIDTH = 360;

type Size = { width: number; height: number };

/** One picture of two pages as a browser window shows them: the CRM, and the side panel at its right. */
export async function besidePicture(crm: Page, panel: Page, { width, height }: Size): Promise<Buffer> {
  await crm.setViewportSize({ width: width - PANEL_WIDTH, height });
  await panel.setViewportSize({ width: PANEL_WIDTH, height });
  const sheet = await crm.context().newPage();
  await sheet.setViewportSize({ width, height });
  const [left, right] = await Promise.all([crm, panel].map((page) => imageOf(page)));
  await sheet.setContent(`<body style="margin:0;display:flex">${left}${right}</body>`);
  const picture = await sheet.screenshot();
  await sheet.close();
  return picture;
}

async function imageOf(page: Page): Promise<string> {
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  return `<img alt="" src="data:image/png;base64,${png.toString('base64')}">`;
}
