import { useEffect, useMemo } from 'react';
import { browser } from 'wxt/browser';
import { Desk } from '../../components/desk/Desk.tsx';
import { clockAt } from '../../lib/calendar/clock.ts';
import { judgePage } from '../../lib/judging/judge-page.ts';
import { storedSettings } from '../../lib/store/settings.ts';
import { connect } from './bridge.ts';
import { shownPage } from './shown-page.ts';
import { usePanel } from './store.ts';

type AppProps = {
  /** The tab to show; the window's active one when left out. */
  pinned: number | undefined;
};

/** Joins the panel to the browser, and judges what is known of the tab. */
export default function App({ pinned }: AppProps) {
  const { tab, page: seen, account, storedPolicy, settings, person, now, hasSettings, hasPage } = usePanel();
  const { policy, errors } = storedPolicy;
  const { isPaused, currency: fallbackCurrency, showsScore } = settings;

  useEffect(() => {
    const controller = new AbortController();
    connect(pinned, controller.signal);
    return () => controller.abort();
  }, [pinned]);

  const { page, isSilent } = useMemo(() => shownPage(tab, seen), [tab, seen]);
  const judged = useMemo(
    () =>
      judgePage({ page, account, policy, clock: clockAt(new Date(now)), person, fallbackCurrency, isPaused }),
    [page, account, policy, now, person, fallbackCurrency, isPaused],
  );

  // Reading storage takes a few milliseconds; a state drawn before would only flash.
  if (!hasSettings || !hasPage) return null;
  return (
    <Desk
      judged={judged}
      policy={policy}
      now={now}
      showsScore={showsScore}
      isSilent={isSilent}
      hasPolicyErrors={errors.length > 0}
      onResume={() => void storedSettings.write({ ...settings, isPaused: false })}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
