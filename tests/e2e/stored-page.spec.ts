import { test as base } from '@playwright/test';
import { launchSqueaky, type SqueakyBrowser } from '../browser/launch.ts';
import { untilJudged } from '../browser/panel.ts';
import { openPanelFor } from '../browser/surfaces.ts';
import { storedPage } from '../readers/stored-pages.ts';
import { expect, fieldRow } from './journey.ts';

/** The extension as it is built, on stored pages at their own addresses. */
const test = base.extend<{ squeaky: SqueakyBrowser }>({
  squeaky: async ({ baseURL: _ }, use) => {
    const squeaky = await launchSqueaky({ now: '2027-01-20T09:00' });
    await use(squeaky);
    await squeaky.close();
  },
});

const CLOSED = 'records-lwc-detail-panel';

test('fields in a closed shadow root are read, as only a content script can', async ({ squeaky }) => {
  const { url, html, reading } = storedPage('edit-dialog-over-its-record');
  const at = url.replace(/edit\?.*$/, 'view');
  const page = await squeaky.context.newPage();
  // Without its dialog: the record's own fields are the ones in a closed root.
  await page.route('**/*', (route) =>
    route.request().url() === at
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: withClosedRoots(html) })
      : route.abort(),
  );
  await page.goto(at);
  expect(await page.locator('.active [data-target-selection-name$=".Next_Steps__c"]').count()).toBe(0);
  const panel = await openPanelFor(squeaky, page);
  await untilJudged(panel, reading.record ?? '');
  await expect(fieldRow(panel, 'opportunity.nextSteps')).toHaveAttribute('data-value', '"Book the workshop"');
});

/** Moves what each detail panel holds into a closed root, before any script of the extension runs. */
function withClosedRoots(html: string): string {
  const script = `
    document.querySelector('.slds-modal').remove();
    for (const host of document.querySelectorAll('${CLOSED}'))
      host.attachShadow({ mode: 'closed' }).append(...host.childNodes);`;
  return html.replace('</body>', () => `<script>${script}</script></body>`);
}
