import { browser } from 'wxt/browser';

/** The tab that the panel is about. */
export type ShownTab = {
  id: number;
  /** Known only on hosts that Squeaky may read. */
  url: string | undefined;
  isLoaded: boolean;
};

/**
 * Tells which tab to show, now and whenever that changes: the pinned one, or the active one of the panel's
 * window. `undefined` when there is none.
 */
export function watchTab(
  pinned: number | undefined,
  onTab: (tab: ShownTab | undefined) => void,
  signal: AbortSignal,
): void {
  let latest = 0;
  let shown: number | undefined;
  const look = async () => {
    latest += 1;
    const run = latest;
    const tab = await findTab(pinned);
    // An earlier look may finish after a later one.
    if (run !== latest || signal.aborted) return;
    shown = tab?.id;
    onTab(tab);
  };
  const onUpdated = (id: number, { url, status }: { url?: string; status?: string }) => {
    if (id === shown && (url !== undefined || status !== undefined)) void look();
  };
  const onOther = () => void look();

  browser.tabs.onActivated.addListener(onOther);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onOther);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onOther);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onOther);
  });
  void look();
}

async function findTab(pinned: number | undefined): Promise<ShownTab | undefined> {
  try {
    const [active] =
      pinned === undefined ? await browser.tabs.query(ACTIVE) : [await browser.tabs.get(pinned)];
    if (active?.id === undefined) return undefined;
    return { id: active.id, url: active.url, isLoaded: active.status === 'complete' };
  } catch {
    // The pinned tab was closed.
    return undefined;
  }
}

const ACTIVE = { active: true, currentWindow: true };
