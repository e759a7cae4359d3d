import process from 'node:process';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { chromiumFlags, DEMO_TODAY, type Demo, demoRecord, startDemo, withKnobs } from '../../demo/server.ts';
import { findChromium } from '../../scripts/browsers/find.ts';
import { openRecordTab } from '../browser/crm.ts';
import { launchSqueaky } from '../browser/launch.ts';
import { shownMarks, watchRings } from '../browser/marks.ts';
import { untilJudged } from '../browser/panel.ts';
import { openPanelFor } from '../browser/surfaces.ts';
import { activePage, expect, test } from './journey.ts';

const NOW = `${DEMO_TODAY}T09:00`;
/** Of a line that differs. */
const MAX_SHOWN = 400;
const VIEW = { width: 1280, height: 900 };

/** Runs in the page: everything in the document, through shadow roots, but for Squeaky's one element. */
function wholePage(): string {
  const write = (node: Node): string => {
    if (!(node instanceof Element)) return node.nodeValue ?? '';
    if (node.localName === 'squeaky-marks') return '';
    const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).join('');
    const typed = 'value' in node ? ` .value="${node.value}"` : '';
    const inside = [...(node.shadowRoot?.childNodes ?? []), '|', ...node.childNodes];
    const text = inside.map((one) => (typeof one === 'string' ? one : write(one))).join('');
    return `<${node.localName}${attributes}${typed}>${text}</${node.localName}>\n`;
  };
  return write(document.documentElement);
}

/** The first line that is another one; whole pages are too long to be compared by a matcher. */
async function difference(crm: Page, expected: string | undefined): Promise<object | undefined> {
  const [got, wanted] = [await crm.evaluate(wholePage), expected ?? ''].map((page) => page.split('\n'));
  const at = wanted?.findIndex((line, index) => line !== got?.[index]) ?? 0;
  if (at === -1 && got?.length === wanted?.length) return undefined;
  return { at, wanted: wanted?.[at]?.slice(0, MAX_SHOWN), got: got?.[at]?.slice(0, MAX_SHOWN) };
}

/** What a seller does, and what shows that the page has followed. */
const steps: readonly [name: string, run: (crm: Page) => Promise<void>][] = [
  ['it is there whole', (crm) => activePage(crm).locator('tbody tr').first().waitFor()],
  ['the Command Plan is opened', (crm) => openRecordTab(crm, 'Command Plan')],
  ['the Details are opened again', (crm) => openRecordTab(crm, 'Details')],
  [
    'a field is edited',
    async (crm) => {
      await activePage(crm).getByRole('button', { name: 'Edit Next Steps' }).first().click();
      await activePage(crm).getByLabel('Next Steps', { exact: true }).fill('Call Dana on Friday.');
    },
  ],
  [
    'it is saved',
    async (crm) => {
      await activePage(crm).getByRole('button', { name: 'Save', exact: true }).click();
      await activePage(crm).getByRole('button', { name: 'Edit Next Steps' }).first().waitFor();
    },
  ],
];

async function withoutSqueaky(demo: Demo, use: (context: BrowserContext) => Promise<void>): Promise<void> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const context = await chromium.launchPersistentContext('', {
    executablePath: await findChromium(),
    args: [...chromiumFlags(demo.port), '--lang=en-US', ...asRoot],
    locale: 'en-US',
    env: { ...process.env, TZ: 'UTC' },
  });
  await context.clock.setFixedTime(`${NOW}Z`);
  await use(context);
  await context.close();
}

for (const dom of ['flat', 'native'] as const) {
  test(`the page is the same with marks on it as without the extension, ${dom}`, async () => {
    test.slow();
    const demo = await startDemo({ today: DEMO_TODAY });
    const deal = demoRecord('smb-no-deck');
    const address = demo.origin() + withKnobs(deal.path, { dom, latency: 0 });
    const plain: string[] = [];
    await withoutSqueaky(demo, async (context) => {
      const crm = context.pages()[0] ?? (await context.newPage());
      await crm.setViewportSize(VIEW);
      await crm.goto(address);
      for (const [, run] of steps) {
        await run(crm);
        plain.push(await crm.evaluate(wholePage));
      }
    });
    demo.reset();
    const browser = await launchSqueaky({ demoPort: demo.port, now: NOW });
    try {
      const crm = browser.context.pages()[0] ?? (await browser.context.newPage());
      await crm.setViewportSize(VIEW);
      await crm.goto(address);
      const panel = await openPanelFor(browser, crm);
      await untilJudged(panel, deal.id);
      await crm.bringToFront();
      for (const [at, [name, run]] of steps.entries()) {
        await run(crm);
        await expect.poll(async () => (await shownMarks(crm)).length, name).toBeGreaterThan(0);
        await expect.poll(() => difference(crm, plain[at]), name).toBeUndefined();
      }
      const { rings } = await watchRings(crm);
      await panel.bringToFront();
      await panel.getByRole('button', { name: 'Go to field' }).filter({ visible: true }).first().click();
      await expect.poll(() => rings().length).toBe(1);
      expect(await difference(crm, plain.at(-1))).toBeUndefined();
    } finally {
      await browser.close();
      await demo.close();
    }
  });
}
