import type { Page } from '@playwright/test';
import type { Demo, DemoRecord } from '../../../demo/server.ts';
import { launchSqueaky, type SqueakyBrowser } from '../../browser/launch.ts';

/** A browser with one tab on the demo CRM. */
export type CrmBrowser = SqueakyBrowser & {
  page: Page;
  /** Opens a record anew; resolves when its details are drawn. */
  open(record: DemoRecord): Promise<void>;
};

const DETAILS = '.windowViewMode-normal.active records-record-layout-item';

/**
 * Starts a browser on the demo.
 * @param where With `own-host` the content script runs, as on Lightning; on `localhost` the same page is a
 * foreign site that the extension leaves alone.
 */
export async function launchCrm(demo: Demo, where: 'own-host' | 'localhost'): Promise<CrmBrowser> {
  const browser = await launchSqueaky({ demoPort: demo.port });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  const origin = where === 'localhost' ? demo.origin('localhost') : demo.origin();
  return {
    ...browser,
    page,
    async open({ path }) {
      await page.goto(`${origin}${path}?latency=0`);
      await page.locator(DETAILS).first().waitFor();
    },
  };
}
