import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { PopupView } from '../../components/popup/PopupView.tsx';
import { openSidePanel } from '../../lib/browser/side-panel.ts';
import type { JudgedPage } from '../../lib/judging/judge-page.ts';
import { type LinkGroup, policyLinks, recommendedLinks } from '../../lib/links/index.ts';
import { defaultPolicy, type Policy } from '../../lib/policy/index.ts';
import { storedSettings } from '../../lib/store/settings.ts';
import { type ActivePage, watchActivePage } from './active-page.ts';

/** Joins the popup to the browser. */
export function App() {
  const [active, setActive] = useState<ActivePage>();
  const [problem, setProblem] = useState<string>();

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

  const policy = active?.policy ?? defaultPolicy;
  return (
    <PopupView
      judged={active?.judged}
      isPaused={active?.judged.status === 'paused'}
      canOpenPanel={active !== undefined}
      {...(problem ? { problem } : {})}
      groups={groupsFor(active?.judged, policy)}
      links={policyLinks(policy)}
      onOpenPanel={openPanel}
      onOpenOptions={openOptions}
      onPause={(isPaused) => void pause(isPaused)}
    />
  );
}

/** On an account's page the account's links come first; the usual order starts with opportunities. */
function groupsFor(judged: JudgedPage | undefined, policy: Policy): readonly LinkGroup[] {
  const recommended = recommendedLinks(policy);
  if (!judged || !('kind' in judged) || judged.kind !== 'account') return recommended;
  const isAccount = ({ name }: LinkGroup) => name === 'Account';
  return [...recommended.filter(isAccount), ...recommended.filter((group) => !isAccount(group))];
}
