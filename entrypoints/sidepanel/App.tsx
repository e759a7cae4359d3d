import { useEffect, useMemo } from 'react';
import { browser } from 'wxt/browser';
import { Desk } from '../../components/desk/Desk.tsx';
import { clockAt } from '../../lib/calendar/clock.ts';
import { judgePage } from '../../lib/judging/judge-page.ts';
import { storedSettings } from '../../lib/store/settings.ts';
import { accountUrlOf } from './account-url.ts';
import { connect } from './bridge.ts';
import { goToField } from './presses.ts';
import { shownPage } from './shown-page.ts';
import { siteMarks } from './site-marks.ts';
import { usePanel } from './store.ts';
import { useKeeping } from './use-keeping.ts';
import { usePanelRequests } from './use-panel-requests.ts';
import { useSave } from './use-save.ts';

type AppProps = {
  /** The tab to show; the window's active one when left out. */
  pinned: number | undefined;
};

/** Joins the panel to the browser, and judges what is known of the tab. */
export default function App({ pinned }: AppProps) {
  const { tab, inputs, storedPolicy, settings, person, now, isOutdated, hasSettings, hasPage } = usePanel();
  const { policy, errors } = storedPolicy;
  const { isPaused, currency: fallbackCurrency, showsScore } = settings;

  useEffect(() => {
    const controller = new AbortController();
    connect(pinned, controller.signal);
    return () => controller.abort();
  }, [pinned]);

  const { page, isSilent } = useMemo(() => shownPage(tab, inputs.page), [tab, inputs.page]);
  const judged = useMemo(
    () =>
      judgePage({
        ...inputs,
        page,
        policy,
        clock: clockAt(new Date(now)),
        person,
        fallbackCurrency,
        isPaused,
      }),
    [inputs, page, policy, now, person, fallbackCurrency, isPaused],
  );
  const keeping = useKeeping(judged, page);
  const { save, problem } = useSave();
  const isKnown = hasSettings && hasPage;
  usePanelRequests(isKnown, isKnown && 'report' in judged);

  // Reading storage takes a few milliseconds; a state drawn before would only flash.
  if (!isKnown) return null;
  return (
    <Desk
      judged={judged}
      policy={policy}
      now={now}
      showsScore={showsScore}
      isSilent={isSilent}
      hasPolicyErrors={errors.length > 0}
      problem={problem}
      onResume={() => save(resume)}
      onOpenOptions={() => void browser.runtime.openOptionsPage().catch(() => {})}
      keeping={keeping}
      isOutdated={isOutdated}
      onGoTo={tab && 'record' in judged ? (row) => goToField(tab.id, judged.record, row) : undefined}
      accountUrl={accountUrlOf(inputs)}
      marks={page && siteMarks(settings, page.url, save)}
      onShowHealth={() => void browser.tabs.create({ url: healthUrl(tab?.id) }).catch(() => {})}
    />
  );
}

async function resume(): Promise<void> {
  await storedSettings.write({ ...(await storedSettings.read()), isPaused: false });
}

/** The options page cannot be opened at a part of it by the browser's own call. */
function healthUrl(tabId: number | undefined): string {
  const query = tabId === undefined ? '' : `?tab=${tabId}`;
  return browser.runtime.getURL(`/options.html${query}#health`);
}
