import { lazy, Suspense, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import { openSidePanel } from '../../lib/browser/side-panel.ts';

/** Rules and policy: the words are read before anybody tries the sample. */
const Sample = lazy(() => import('./Sample.tsx'));

/** Joins the welcome page to the browser. */
export function App() {
  const [windowId, setWindowId] = useState<number>();
  const [panelKey, setPanelKey] = useState('');
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    browser.windows.getCurrent().then(
      ({ id }) => setWindowId(id),
      () => {},
    );
    browser.commands.getAll().then(
      (all) => setPanelKey(all.find(({ name }) => name === 'toggle-panel')?.shortcut ?? ''),
      () => {},
    );
  }, []);

  function openPanel() {
    if (windowId === undefined) return;
    // First thing in the click: the browser refuses once anything was awaited.
    openSidePanel(windowId).then(
      () => setProblem(undefined),
      () => setProblem('The side panel did not open. Open it from the browser’s own menu.'),
    );
  }

  return (
    <WelcomeView
      panelKey={panelKey}
      {...(problem ? { problem } : {})}
      sample={
        <Suspense fallback={<p className="quiet-text">Loading the sample…</p>}>
          <Sample />
        </Suspense>
      }
      onOpenPanel={openPanel}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
