import { browser } from 'wxt/browser';
import { type Badge, showBadge } from '../browser/badge.ts';
import { clockAt } from '../calendar/clock.ts';
import { countIssues, judgePage } from '../judging/judge-page.ts';
import { iconTitle } from '../judging/page-line.ts';
import { tabsIn } from '../store/pages.ts';
import { storedPerson } from '../store/person.ts';
import { storedPolicy } from '../store/policy.ts';
import { storedSettings } from '../store/settings.ts';
import { inputsIn, notesKeysIn } from '../store/tab-inputs.ts';
import { sendMarks } from './send-marks.ts';

/** Judges every stored page again, as the other surfaces do, shows each tab's count and has it marked. */
export async function refreshBadges(now: Date): Promise<void> {
  const { policy } = await storedPolicy.read();
  const settings = await storedSettings.read();
  const { hasBadge, isPaused, currency: fallbackCurrency } = settings;
  const person = await storedPerson.read();
  const clock = clockAt(now);
  const read = await browser.storage.session.get(null);
  const kept = await browser.storage.local.get(notesKeysIn(read));
  const stored = { ...read, ...kept };
  for (const tabId of tabsIn(stored)) {
    const inputs = await inputsIn((key) => stored[key], tabId);
    if (!inputs.page || !(await isStillAt(tabId, inputs.page.url))) continue;
    const judged = judgePage({ ...inputs, policy, clock, person, fallbackCurrency, isPaused });
    const badge: Badge =
      hasBadge && 'report' in judged ? countIssues(judged.report, judged.snoozed) : undefined;
    await showBadge(tabId, badge, iconTitle(judged));
    void sendMarks(tabId, inputs.page.url, judged, settings);
  }
}

/**
 * Whether a tab is on the site that was read there. Browsers clear a tab's badge when it goes elsewhere, and
 * tell of no address where the extension may not read.
 */
async function isStillAt(tabId: number, url: string): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url !== undefined && URL.canParse(tab.url) && new URL(tab.url).origin === new URL(url).origin;
}
