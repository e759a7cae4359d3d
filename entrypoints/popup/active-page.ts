import { browser } from 'wxt/browser';
import { clockAt } from '../../lib/calendar/clock.ts';
import { type JudgedPage, judgePage } from '../../lib/judging/judge-page.ts';
import type { Policy } from '../../lib/policy/index.ts';
import { storedPerson } from '../../lib/store/person.ts';
import { storedPolicy } from '../../lib/store/policy.ts';
import { storedSettings } from '../../lib/store/settings.ts';
import { noInputs, type TabInputs, watchTabInputs } from '../../lib/store/tab-inputs.ts';
import { shownPage } from '../sidepanel/shown-page.ts';

/** What the popup knows of the tab it was opened over. */
export type ActivePage = {
  windowId: number;
  judged: JudgedPage;
  /** A CRM page from which nothing came: it needs a reload. */
  isSilent: boolean;
  policy: Policy;
};

/** The tab under the popup, as far as it may be known; the address only on hosts Squeaky may read. */
type Tab = {
  id?: number | undefined;
  windowId: number;
  url?: string | undefined;
  status?: string | undefined;
};

/**
 * Tells how the tab under the popup stands, now and after each change, until the signal aborts. A popup
 * closes when another tab comes to the front, so it has one tab all its life.
 */
export async function watchActivePage(
  onChange: (active: ActivePage) => void,
  signal: AbortSignal,
): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!tab || signal.aborted) return;
  let inputs = noInputs;
  let latest = 0;
  const refresh = async () => {
    latest += 1;
    const run = latest;
    const looked = await judgeTab(tab, inputs);
    // An earlier look may finish after a later one.
    if (run === latest && !signal.aborted) onChange({ windowId: tab.windowId, ...looked });
  };
  storedPolicy.watch(() => void refresh(), signal);
  storedSettings.watch(() => void refresh(), signal);
  storedPerson.watch(() => void refresh(), signal);
  if (tab.id !== undefined) {
    const onInputs = (changed: TabInputs) => {
      inputs = changed;
      if (latest > 0) void refresh();
    };
    await watchTabInputs(tab.id, onInputs, signal);
  }
  await refresh();
}

async function judgeTab(tab: Tab, inputs: TabInputs): Promise<Omit<ActivePage, 'windowId'>> {
  const [{ policy }, { isPaused, currency: fallbackCurrency }, person] = await Promise.all([
    storedPolicy.read(),
    storedSettings.read(),
    storedPerson.read(),
  ]);
  const { id = -1, url, status } = tab;
  const { page, isSilent } = shownPage({ id, url, isLoaded: status === 'complete' }, inputs.page);
  const clock = clockAt(new Date());
  return {
    judged: judgePage({ ...inputs, page, policy, clock, person, fallbackCurrency, isPaused }),
    isSilent,
    policy,
  };
}
