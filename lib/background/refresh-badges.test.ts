import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  fixtureNow,
  messyDeal,
  seenAccount,
  seenDeal,
  seenPage,
} from '../../components/desk/judged-fixture.ts';
import { showBadge } from '../browser/badge.ts';
import { clockAt } from '../calendar/clock.ts';
import { countIssues, judgePage } from '../judging/judge-page.ts';
import { defaultPolicy } from '../policy/index.ts';
import { editNotes } from '../store/notes.ts';
import { pageOf } from '../store/pages.ts';
import { recordOf } from '../store/records.ts';
import { defaultSettings, storedSettings } from '../store/settings.ts';
import { readTabInputs } from '../store/tab-inputs.ts';
import { refreshBadges } from './refresh-badges.ts';

vi.mock('../browser/badge.ts', () => ({ showBadge: vi.fn() }));

beforeEach(() => {
  fakeBrowser.reset();
  vi.mocked(showBadge).mockReset();
});

const now = new Date(fixtureNow);
const page = seenPage(messyDeal);

/** The badges that were shown, by tab. */
function shown() {
  return vi.mocked(showBadge).mock.calls.map(([tabId, badge]) => [tabId, badge]);
}

it('counts as the other surfaces do, with what was seen before', async () => {
  await pageOf(7).write(page);
  await refreshBadges(now);
  await recordOf(page.url, '006000000000001').write(seenDeal({ 'opportunity.whyNow': '' }));
  await recordOf(page.url, '001000000000001').write(seenAccount({ 'account.segment': 'SMB' }));
  await refreshBadges(now);
  const inputs = await readTabInputs(7);
  const judged = judgePage({ ...inputs, policy: defaultPolicy, clock: clockAt(now), fallbackCurrency: '' });
  if (!('report' in judged)) throw new Error(judged.status);
  const [[, alone] = [], [tabId, badge] = []] = vi.mocked(showBadge).mock.calls;
  expect([tabId, badge]).toEqual([7, countIssues(judged.report)]);
  expect(badge).not.toEqual(alone);
});

it('shows none where nothing is judged, and when it is switched off', async () => {
  await pageOf(7).write({ ...page, page: { status: 'no-record' } });
  await browser.storage.session.set({ 'page:8': 'broken' });
  await refreshBadges(now);
  expect(shown()).toEqual([[7, undefined]]);
  await pageOf(7).write(page);
  await storedSettings.write({ ...defaultSettings, hasBadge: false });
  await refreshBadges(now);
  expect(shown().at(-1)).toEqual([7, undefined]);
});

it('does not count what the user has set aside on the record, until it is back', async () => {
  await pageOf(7).write(page);
  await recordOf(page.url, '001000000000001').write(seenAccount({ 'account.segment': 'SMB' }));
  await refreshBadges(now);
  const snooze = { kind: 'snooze', until: '2026-10-20', reason: '' } as const;
  const aside = { what: 'snooze', rule: 'deck-link-present', snooze } as const;
  expect(await editNotes(page.url, '006000000000001', aside)).toEqual({ ok: true });
  await refreshBadges(now);
  await refreshBadges(new Date(fixtureNow + 2 * 86_400_000));
  expect(shown().map(([, badge]) => badge)).toEqual([
    { errors: 2, warnings: 0 },
    { errors: 1, warnings: 0 },
    { errors: 2, warnings: expect.any(Number) },
  ]);
});
