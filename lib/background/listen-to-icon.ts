import { browser } from 'wxt/browser';
import { showPausedTitle } from '../browser/badge.ts';
import { isCrmAddress } from '../readers/crm-address.ts';
import { lightningMatches } from '../readers/salesforce-lightning/hosts.ts';
import { type Settings, storedSettings } from '../store/settings.ts';
import { togglePanel } from './ask-panel.ts';

type Enqueue = (job: () => Promise<void>) => void;

const POPUP = '/popup.html';

/**
 * Lets the icon open the panel on CRM pages, where the user wants that. A tab without a popup tells of the
 * click instead; browsers forget a tab's popup when it goes on to another page.
 */
export function listenToIcon(enqueue: Enqueue, signal: AbortSignal): void {
  browser.action.onClicked.addListener(({ windowId }) => togglePanel(windowId));
  browser.tabs.onUpdated.addListener((tabId, { url, status }, tab) => {
    if ((url === undefined && status === undefined) || !isCrmAddress(tab.url)) return;
    enqueue(async () => {
      const { iconOpensPanel } = await storedSettings.read();
      if (iconOpensPanel) await setPopup(tabId, '');
    });
  });
  storedSettings.watch((settings) => enqueue(() => setUpIcon(settings)), signal);
  browser.runtime.onStartup.addListener(() => enqueue(setUp));
  browser.runtime.onInstalled.addListener(() => enqueue(setUp));
}

async function setUp(): Promise<void> {
  await setUpIcon(await storedSettings.read());
}

async function setUpIcon({ iconOpensPanel, isPaused }: Settings): Promise<void> {
  await showPausedTitle(isPaused);
  for (const { id } of await browser.tabs.query({ url: [...lightningMatches] })) {
    if (id !== undefined) await setPopup(id, iconOpensPanel ? '' : POPUP);
  }
}

async function setPopup(tabId: number, popup: string): Promise<void> {
  // The tab may be closed meanwhile.
  await browser.action.setPopup({ tabId, popup }).catch(() => {});
}
