import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEMO_HOST, type Demo, demoRecord, startDemo } from '../../demo/server.ts';
import { type Firefox, launchFirefox } from './launch.ts';
import { openTab } from './tab.ts';

const extension = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const deal = demoRecord('smb-no-deck');

let demo: Demo;
let firefox: Firefox;

beforeAll(async () => {
  demo = await startDemo();
  firefox = await launchFirefox({ extension, extensionId: idInManifest(), localHosts: [DEMO_HOST] });
});

afterAll(async () => {
  await firefox?.close();
  await demo?.close();
});

it('shows the side panel', async () => {
  const panel = await openTab(firefox.bidi);
  await panel.goto(firefox.pageUrl('sidepanel.html'));
  expect(await panel.until(`document.querySelector('main[data-status]')?.dataset.status`)).toBe('no-record');
});

it('shows the popup', async () => {
  const popup = await openTab(firefox.bidi);
  await popup.goto(firefox.pageUrl('popup.html'));
  expect(await popup.until(`document.querySelector('main')?.textContent.trim().length > 0`)).toBe(true);
});

it('shows the options', async () => {
  const options = await openTab(firefox.bidi);
  await options.goto(firefox.pageUrl('options.html'));
  expect(await options.until(`document.querySelector('main')?.textContent.trim().length > 0`)).toBe(true);
});

it('reads an opportunity and judges it in the side panel', async () => {
  const crm = await openTab(firefox.bidi);
  await crm.goto(`https://${DEMO_HOST}:${demo.port}${deal.path}`);
  await crm.until(`document.title === ${JSON.stringify(deal.title)}`);
  const panel = await openTab(firefox.bidi, { isBehind: true });
  await panel.goto(firefox.pageUrl('sidepanel.html'));
  const tab = await panel.until(
    `browser.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.includes('${deal.id}'))?.id)`,
  );
  await panel.goto(firefox.pageUrl(`sidepanel.html?tab=${tab}`));
  const name = await panel.until(
    `document.querySelector('main[data-record="${deal.id}"] [data-field="opportunity.name"][data-state="value"]')?.dataset.value`,
  );
  expect(name).toBe(JSON.stringify(deal.name));
});

function idInManifest(): string {
  const manifest = JSON.parse(readFileSync(`${extension}/manifest.json`, 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}
