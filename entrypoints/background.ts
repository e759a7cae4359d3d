import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listenToMenu } from '../lib/background/context-menu.ts';
import { greet } from '../lib/background/greet.ts';
import { listenToCommands } from '../lib/background/listen-to-commands.ts';
import { listenToIcon } from '../lib/background/listen-to-icon.ts';
import { createQueue } from '../lib/background/queue.ts';
import { receivePage } from '../lib/background/receive-page.ts';
import { refreshBadges } from '../lib/background/refresh-badges.ts';
import { takeMapping } from '../lib/background/take-mapping.ts';
import { parsePageMessage } from '../lib/messages/page-message.ts';
import { READ_AGAIN } from '../lib/messages/read-again.ts';
import { watchNotes } from '../lib/store/all-notes.ts';
import { pageOf } from '../lib/store/pages.ts';
import { storedPerson } from '../lib/store/person.ts';
import { storedPolicy } from '../lib/store/policy.ts';
import { storedSettings } from '../lib/store/settings.ts';

/*
 * The only writer of page data. The worker may end between any two events: it keeps nothing but the order
 * of its work, and every listener is registered before anything is awaited.
 */
export default defineBackground(() => {
  const enqueue = createQueue(() => {
    // A refused write (a full or closing profile) leaves the page as it was; the next reading tries again.
  });
  const { signal } = new AbortController();

  browser.runtime.onMessage.addListener((message, sender) => {
    const received = parsePageMessage(message, sender, browser.runtime.id);
    if (!received) return;
    enqueue(async () => {
      const { isPaused } = await storedSettings.read();
      if (isPaused) return;
      await receivePage(received, Date.now());
      await refreshBadges(new Date());
    });
  });

  browser.tabs.onRemoved.addListener((tabId) => enqueue(() => pageOf(tabId).remove()));
  storedPolicy.watch(({ policy }) => {
    enqueue(() => refreshBadges(new Date()));
    enqueue(async () => {
      if (await takeMapping(policy.fields)) await askPagesToReadAgain();
    });
  }, signal);
  storedPerson.watch(() => enqueue(() => refreshBadges(new Date())), signal);
  watchNotes(() => enqueue(() => refreshBadges(new Date())), signal);
  storedSettings.watch((settings) => {
    enqueue(() => refreshBadges(new Date()));
    if (!settings.isPaused) enqueue(askPagesToReadAgain);
  }, signal);
  browser.runtime.onInstalled.addListener((installed) => enqueue(() => greet(installed)));
  listenToCommands();
  listenToIcon(enqueue, signal);
  listenToMenu(enqueue);
  enqueue(closeStorageToPages);
});

/** What happened while paused, or before a setting changed, is asked for instead of remembered. */
async function askPagesToReadAgain(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) await browser.tabs.sendMessage(id, READ_AGAIN).catch(() => {});
  }
}

/** Content scripts need no storage; where the browser can, it is closed to them. */
async function closeStorageToPages(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
