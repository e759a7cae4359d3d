import { accountIdOf } from '../../lib/judging/judge-page.ts';
import type { SeenPage } from '../../lib/reading/seen.ts';
import { pageOf } from '../../lib/store/pages.ts';
import { storedPerson } from '../../lib/store/person.ts';
import { storedPolicy } from '../../lib/store/policy.ts';
import { recordOf } from '../../lib/store/records.ts';
import { storedSettings } from '../../lib/store/settings.ts';
import { follow, successiveSignals } from './follow.ts';
import { usePanel } from './store.ts';
import { watchClock } from './watch-clock.ts';
import { watchTab } from './watch-tab.ts';

const set = usePanel.setState;

/** Keeps the panel's state in step with the browser until the signal aborts. The only writer of it. */
export function connect(pinned: number | undefined, signal: AbortSignal): void {
  watchClock((now) => set({ now }), signal);
  void followSettings(signal);
  const setPage = pageSetter(signal);
  const nextSignal = successiveSignals(signal);
  let followed: number | undefined;
  watchTab(
    pinned,
    (tab) => {
      set({ tab });
      if (tab && tab.id === followed) return;
      followed = tab?.id;
      setPage(undefined);
      set({ hasPage: !tab });
      const own = nextSignal();
      if (tab) void followPage(tab.id, setPage, own);
    },
    signal,
  );
}

async function followSettings(signal: AbortSignal): Promise<void> {
  await Promise.all([
    follow(storedPolicy, (policy) => set({ storedPolicy: policy }), signal),
    follow(storedSettings, (settings) => set({ settings }), signal),
    follow(storedPerson, (person) => set({ person }), signal),
  ]);
  if (!signal.aborted) set({ hasSettings: true });
}

type SetPage = (page: SeenPage | undefined) => void;

async function followPage(tabId: number, setPage: SetPage, signal: AbortSignal): Promise<void> {
  await follow(pageOf(tabId), setPage, signal);
  if (!signal.aborted) set({ hasPage: true });
}

/** Sets the page and follows the account it links to. Another account's facts never stay beside it. */
function pageSetter(signal: AbortSignal): SetPage {
  const nextSignal = successiveSignals(signal);
  let followed: string | undefined;
  return (page) => {
    const id = accountIdOf(page);
    const account = page && id && URL.canParse(page.url) ? { url: page.url, id } : undefined;
    const key = account && `${new URL(account.url).host}/${account.id}`;
    if (key === followed) {
      set({ page });
      return;
    }
    followed = key;
    set({ page, account: undefined });
    const own = nextSignal();
    if (account) void follow(recordOf(account.url, account.id), (seen) => set({ account: seen }), own);
  };
}
