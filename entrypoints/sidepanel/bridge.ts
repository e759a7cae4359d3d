import { isOutdated } from '../../lib/store/keep.ts';
import { storedPerson } from '../../lib/store/person.ts';
import { storedPolicy } from '../../lib/store/policy.ts';
import { storedSettings } from '../../lib/store/settings.ts';
import { noInputs, watchTabInputs } from '../../lib/store/tab-inputs.ts';
import { follow, successiveSignals } from './follow.ts';
import { usePanel } from './store.ts';
import { watchClock } from './watch-clock.ts';
import { watchTab } from './watch-tab.ts';

const set = usePanel.setState;

/** Keeps the panel's state in step with the browser until the signal aborts. The only writer of it. */
export function connect(pinned: number | undefined, signal: AbortSignal): void {
  watchClock((now) => set({ now, isOutdated: isOutdated() }), signal);
  void followSettings(signal);
  const nextSignal = successiveSignals(signal);
  let followed: number | undefined;
  watchTab(
    pinned,
    (tab) => {
      set({ tab });
      if (tab && tab.id === followed) return;
      followed = tab?.id;
      set({ inputs: noInputs, hasPage: !tab });
      const own = nextSignal();
      if (tab) void followPage(tab.id, own);
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

async function followPage(tabId: number, signal: AbortSignal): Promise<void> {
  await watchTabInputs(tabId, (inputs) => set({ inputs }), signal);
  if (!signal.aborted) set({ hasPage: true });
}
