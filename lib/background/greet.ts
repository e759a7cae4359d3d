import { browser } from 'wxt/browser';
import { seenVersion } from '../store/seen-version.ts';

/** Why the extension runs for the first time, as the browser tells it. */
export type Installed = { reason: string; previousVersion?: string | undefined };

/**
 * Opens the welcome page after an installation, and never after an update: what is new waits in the popup.
 */
export async function greet({ reason, previousVersion }: Installed): Promise<void> {
  if (reason === 'install') {
    await seenVersion.write(browser.runtime.getManifest().version);
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  }
  if (reason !== 'update' || previousVersion === undefined) return;
  const seen = await seenVersion.read();
  if (seen === undefined) await seenVersion.write(previousVersion);
}
