import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, expect, type Page, type Worker } from '@playwright/test';
import { findChromium } from '../../scripts/browsers/find.ts';

/** Where `npm run build` puts the extension. */
export const CHROMIUM_BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** Starting a browser on a machine busy with another one. */
const START_TIMEOUT_MS = 30_000;

export type LaunchOptions = {
  /** Folder of the built extension. */
  extension?: string;
  /** Port of the demo CRM; `*.lightning.force.com` is then served from there. */
  demoPort?: number;
  /** With a window for somebody to look at. */
  visible?: boolean;
  /** Leaves the rest of the network reachable; tests never need it. */
  online?: boolean;
  /** The moment pages believe it is, `2026-03-18T09:00`, in UTC. Timers keep running. */
  now?: string;
  /** Leaves the page open that an installation opens. */
  keepsWelcome?: boolean;
  /** Further switches for Chromium. */
  args?: readonly string[];
  /** Playwright's own switches to leave out, such as the one that turns off the back/forward cache. */
  ignoreDefaultArgs?: string[];
};

/** A Chromium with the extension loaded. */
export type SqueakyBrowser = {
  context: BrowserContext;
  extensionId: string;
  /** The background worker as it was at the start. Asking a stopped one anything ends the browser. */
  worker: Worker;
  close(): Promise<void>;
};

/**
 * Starts a Chromium of its own, with a profile of its own, that has the built extension loaded.
 * @throws when no Chromium can be had or the extension does not start.
 */
export async function launchSqueaky(options: LaunchOptions = {}): Promise<SqueakyBrowser> {
  const { extension = CHROMIUM_BUILD, visible = false, now } = options;
  const context = await chromium.launchPersistentContext('', {
    executablePath: await findChromium(),
    headless: !visible,
    args: switches(options, extension),
    ignoreDefaultArgs: [...(visible ? ['--enable-automation'] : []), ...(options.ignoreDefaultArgs ?? [])],
    // Emulation covers tabs only; the environment also reaches the worker and the real side panel.
    ...(visible ? { viewport: null } : { locale: 'en-US', env: { ...process.env, TZ: 'UTC' } }),
    timeout: START_TIMEOUT_MS,
    // Whoever watches decides what Ctrl+C closes, and in which order.
    handleSIGINT: !visible,
  });
  if (now) await context.clock.setFixedTime(`${now}Z`);
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: START_TIMEOUT_MS }));
  const extensionId = new URL(worker.url()).host;
  const welcome = existsSync(join(extension, WELCOME)) && (await welcomePage(context, extensionId));
  if (welcome && !options.keepsWelcome) await welcome.close();
  return { context, worker, extensionId, close: () => context.close() };
}

const WELCOME = 'welcome.html';

/** The page that every new profile is shown once. It comes by itself, so nothing begins before it is there. */
async function welcomePage(context: BrowserContext, extensionId: string): Promise<Page | undefined> {
  const url = `chrome-extension://${extensionId}/${WELCOME}`;
  const find = () => context.pages().find((page) => page.url() === url);
  await expect.poll(() => find() !== undefined, { timeout: START_TIMEOUT_MS }).toBe(true);
  return find();
}

function switches({ demoPort, visible, online, args = [] }: LaunchOptions, extension: string): string[] {
  const hosts = [
    ...(demoPort === undefined ? [] : [`MAP *.lightning.force.com 127.0.0.1:${demoPort}`]),
    ...(online ? [] : ['MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost']),
  ];
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--enable-unsafe-extension-debugging',
    '--disable-background-networking',
    ...(visible ? [] : ['--lang=en-US']),
    ...(hosts.length > 0 ? [`--host-resolver-rules=${hosts.join(', ')}`] : []),
    // The demo's certificate is made when its server starts; no authority knows it.
    ...(demoPort === undefined ? [] : ['--ignore-certificate-errors']),
    // Chromium's sandbox refuses to work for root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...args,
  ];
}
