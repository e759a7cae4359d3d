import { expect, type Page } from '@playwright/test';
import type { SqueakyBrowser } from './launch.ts';

type Version = { versionId: string; runningStatus: 'stopped' | 'starting' | 'running' | 'stopping' };

/**
 * Stops the background worker as Chromium does after half a minute without work, and resolves when it
 * is gone. `extensionPage` is any open page of the extension; it keeps running.
 */
export async function stopWorker(browser: SqueakyBrowser, extensionPage: Page): Promise<void> {
  const session = await browser.context.newCDPSession(extensionPage);
  const status = new Map<string, Version['runningStatus']>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) status.set(versionId, runningStatus);
  });
  const isStopped = () => status.size > 0 && [...status.values()].every((one) => one === 'stopped');
  await session.send('ServiceWorker.enable');
  await expect
    .poll(async () => {
      // Asked for each time: what a page sent just before starts the worker once more.
      if (!isStopped()) await session.send('ServiceWorker.stopAllWorkers');
      return isStopped();
    })
    .toBe(true);
  await session.detach();
}
