import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { OpenWay } from '../../components/popup/open-way.ts';
import type { QuickLinksProps } from '../../components/popup/QuickLinks.tsx';
import { type Link, type LinksForPage, oncePerAddress } from '../../lib/links/index.ts';
import { MAX_PINNED, pinnedLinks, recentLinks, withOpened, withPin } from '../../lib/store/links.ts';

const NOT_SAVED = 'The change could not be saved. Try again.';

/** Joins the quick links to storage and to the browser's tabs. */
export function useQuickLinks({ groups, links }: LinksForPage, onProblem: (problem: string) => void) {
  const [pinnedIds, setPinned] = useState<string[]>([]);
  const [recentIds, setRecent] = useState<string[]>([]);
  const [said, setSaid] = useState('');

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    pinnedLinks.watch(setPinned, signal);
    recentLinks.watch(setRecent, signal);
    Promise.all([pinnedLinks.read(), recentLinks.read()]).then(
      ([pinned, recent]) => {
        setPinned(pinned);
        setRecent(recent);
      },
      () => {},
    );
    return () => controller.abort();
  }, []);

  const byId = new Map(links.map((link) => [link.id, link]));
  const linksOf = (ids: readonly string[]) =>
    oncePerAddress(ids.map((id) => byId.get(id)).filter((link) => link !== undefined));

  function onOpened({ id }: Link) {
    // What is opened in a private window leaves no trace here.
    if (browser.extension.inIncognitoContext) return;
    const next = withOpened(recentIds, id);
    setRecent(next);
    recentLinks.write(next).catch(() => {});
  }

  function onOpen(link: Link, way: OpenWay) {
    onOpened(link);
    opened(link.url, way).then(
      () => way === 'tab' && window.close(),
      () => onProblem('The link did not open. Try again.'),
    );
  }

  function onPin({ id, url, label }: Link) {
    // Several links may lead to one address; the one that is pinned stands for all.
    const own = pinnedIds.find((pinned) => byId.get(pinned)?.url === url) ?? id;
    const next = withPin(pinnedIds, own);
    if (next.length === pinnedIds.length)
      return onProblem(`${MAX_PINNED} links are pinned. Unpin one first.`);
    setPinned(next);
    setSaid(next.includes(own) ? `Pinned ${label}` : `Unpinned ${label}`);
    pinnedLinks.write(next).catch(() => {
      setPinned(pinnedIds);
      setSaid('');
      onProblem(NOT_SAVED);
    });
  }

  function onForgetRecent() {
    setRecent([]);
    recentLinks.remove().catch(() => onProblem(NOT_SAVED));
  }

  const shown: QuickLinksProps = {
    pinned: linksOf(pinnedIds),
    recent: linksOf(recentIds),
    groups,
    links,
    said,
    onOpen,
    onOpened,
    onPin,
    onForgetRecent,
    onClose: () => window.close(),
  };
  return shown;
}

async function opened(url: string, way: OpenWay): Promise<void> {
  if (way === 'window') await browser.windows.create({ url });
  else await browser.tabs.create({ url, active: way === 'tab' });
}
