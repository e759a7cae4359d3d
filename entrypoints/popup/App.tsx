import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { PopupView } from '../../components/popup/PopupView.tsx';
import { openSidePanel } from '../../lib/browser/side-panel.ts';
import { linksForPage } from '../../lib/links/index.ts';
import { judgingPolicy } from '../../lib/policy/judging-policy.ts';
import { storedSettings } from '../../lib/store/settings.ts';
import { type ActivePage, watchActivePage } from './active-page.ts';
import { useNews } from './use-news.ts';
import { useQuickLinks } from './use-quick-links.ts';

/** Joins the popup to the browser. */
export function App() {
  const [active, setActive] = useState<ActivePage>();
  const [problem, setProblem] = useState<string>();
  const news = useNews();
  const links = linksForPage(active?.judged, active?.policy ?? judgingPolicy);
  const quickLinks = useQuickLinks(links, setProblem);

  useEffect(() => {
    const controller = new AbortController();
    watchActivePage(setActive, controller.signal).catch(() =>
      setProblem('This page’s state could not be read. Close this and open it again.'),
    );
    return () => controller.abort();
  }, []);

  function openPanel() {
    if (!active) return;
    // First thing in the click: the browser refuses once anything was awaited.
    openSidePanel(active.windowId).then(
      () => window.close(),
      () => setProblem('The side panel did not open. Open it from the browser’s own menu.'),
    );
  }

  function openOptions() {
    browser.runtime.openOptionsPage().then(
      () => window.close(),
      () => setProblem('The options did not open. Try again.'),
    );
  }

  async function pause(isPaused: boolean) {
    try {
      await storedSettings.write({ ...(await storedSettings.read()), isPaused });
      setProblem(undefined);
    } catch {
      setProblem('The change could not be saved. Try again.');
    }
  }

  return (
    <PopupView
      judged={active?.judged}
      isSilent={active?.isSilent ?? false}
      isPaused={active?.judged.status === 'paused'}
      canOpenPanel={active !== undefined}
      {...(problem ? { problem } : {})}
      news={news}
      quickLinks={quickLinks}
      onOpenPanel={openPanel}
      onOpenOptions={openOptions}
      onPause={(isPaused) => void pause(isPaused)}
    />
  );
}
