import { type Badge, showBadge } from '../browser/badge.ts';
import { clockAt } from '../calendar/clock.ts';
import { accountIdOf, countIssues, judgePage } from '../judging/judge-page.ts';
import type { SeenPage } from '../reading/seen.ts';
import { allPages } from '../store/pages.ts';
import { storedPerson } from '../store/person.ts';
import { storedPolicy } from '../store/policy.ts';
import { recordOf } from '../store/records.ts';
import { storedSettings } from '../store/settings.ts';

/** Judges every stored page again and shows each tab's count. */
export async function refreshBadges(now: Date): Promise<void> {
  const { policy } = await storedPolicy.read();
  const { hasBadge, isPaused, currency: fallbackCurrency } = await storedSettings.read();
  const person = await storedPerson.read();
  const clock = clockAt(now);
  for (const [tabId, page] of await allPages()) {
    const account = await accountOf(page);
    const judged = judgePage({ page, account, policy, clock, person, fallbackCurrency, isPaused });
    const badge: Badge = hasBadge && 'report' in judged ? countIssues(judged.report) : undefined;
    await showBadge(tabId, badge);
  }
}

/** The account that an opportunity's page links to, if it was seen in this browser session. */
export async function accountOf(page: SeenPage) {
  const id = accountIdOf(page);
  return id === undefined ? undefined : await recordOf(page.url, id).read();
}
