import { type Badge, showBadge } from '../browser/badge.ts';
import { clockAt } from '../calendar/clock.ts';
import { accountIdOf, countIssues, judgePage } from '../judging/judge-page.ts';
import type { SeenPage } from '../reading/seen.ts';
import { allPages } from '../store/pages.ts';
import { storedPolicy } from '../store/policy.ts';
import { recordOf } from '../store/records.ts';
import { storedSettings } from '../store/settings.ts';

/** Judges every stored page again and shows each tab's count. */
export async function refreshBadges(now: Date): Promise<void> {
  const { policy } = await storedPolicy.read();
  const settings = await storedSettings.read();
  for (const [tabId, page] of await allPages()) {
    const account = await accountOf(page);
    const judged = judgePage({ page, account, policy, clock: clockAt(now), isPaused: settings.isPaused });
    const badge: Badge = settings.hasBadge && 'report' in judged ? countIssues(judged.report) : undefined;
    await showBadge(tabId, badge);
  }
}

/** The account that an opportunity's page links to, if it was seen in this browser session. */
export async function accountOf(page: SeenPage) {
  const id = accountIdOf(page);
  return id === undefined ? undefined : await recordOf(page.url, id).read();
}
