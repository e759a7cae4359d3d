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
import { editNotes } from '../store/edit-notes.ts';
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
let tab: number;
/** No tab has this id. */
const GONE = 404;

beforeEach(async () => {
  ({ id: tab = -1 } = await fakeBrowser.tabs.create({ url: page.url }));
});

/** The badges that were shown, by tab. */
function shown() {
  return vi.mocked(showBadge).mock.calls.map(([tabId, badge]) => [tabId, badge]);
}

it('counts as the other surfaces do, with what was seen before', async () => {
  await pageOf(tab).write(page);
  await refreshBadges(now);
  await recordOf(page.url, '006000000000001').write(seenDeal({ 'opportunity.whyNow': '' }));
  await recordOf(page.url, '001000000000001').write(seenAccount({ 'account.segment': 'SMB' }));
  await refreshBadges(now);
  const inputs = await readTabInputs(tab);
  const judged = judgePage({ ...inputs, policy: defaultPolicy, clock: clockAt(now), fallbackCurrency: '' });
  if (!('report' in judged)) throw new Error(judged.status);
  const [[, alone] = [], [tabId, badge] = []] = vi.mocked(showBadge).mock.calls;
  expect([tabId, badge]).toEqual([tab, countIssues(judged.report)]);
  expect(badge).not.toEqual(alone);
});

it('shows none where nothing is judged, and when it is switched off', async () => {
  await pageOf(tab).write({ ...page, page: { status: 'no-record' } });
  await browser.storage.session.set({ 'page:8': 'broken' });
  await refreshBadges(now);
  expect(shown()).toEqual([[tab, undefined]]);
  await pageOf(tab).write(page);
  await storedSettings.write({ ...defaultSettings, hasBadge: false });
  await refreshBadges(now);
  expect(shown().at(-1)).toEqual([tab, undefined]);
});

it('does not count what the user has set aside on the record, until it is back', async () => {
  await pageOf(tab).write(page);
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

it('leaves a tab alone that went to another site, or is gone', async () => {
  await pageOf(tab).write(page);
  await pageOf(GONE).write(page);
  await fakeBrowser.tabs.update(tab, { url: 'https://example.com/' });
  await refreshBadges(now);
  expect(shown()).toEqual([]);
});
