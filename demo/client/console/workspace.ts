import { el } from '../base/dom.ts';
import { type PageHost, pageHost } from '../frame/page-host.ts';
import { type ConsoleTab, consoleTab, tabRow } from './console-tab.ts';
import { addressOf, type Workspace } from './open-tabs.ts';

/** A workspace tab: its own record's page and those of its subtabs, all of them in the document. */
export type WorkspaceTab = {
  tab: ConsoleTab;
  /** Draws the subtabs there are, the one shown on top. */
  update(workspace: Workspace): void;
  /** Brings the page on screen up to date, or fetches it where it is new. */
  refresh(page: string): Promise<void>;
  titleOf(page: string): string;
};

type Page = { tab: ConsoleTab; host: PageHost; title: string; isLoaded: boolean };

/** @param close called with the path of the page whose tab is closed */
export function workspaceTab(path: string, close: (page: string) => void, onTitle: () => void): WorkspaceTab {
  const pages = new Map<string, Page>();
  const row = tabRow('Subtabs');
  const bar = el('div', { class: 'tabBarContainer subtabBar' }, row);
  const tabset = el('div', { class: 'oneConsoleTabset navexConsoleTabset navexSubtabset' }, bar);
  const outer = el('div', { class: 'windowViewMode-maximized oneContent active lafPageHost' }, tabset);
  const tab = consoleTab(path, outer, () => close(path));

  const add = (page: string): Page => {
    const host = pageHost('windowViewMode-normal oneContent active lafPageHost', page, (title) => {
      added.title = title;
      const [name = title] = title.split(' | ');
      own.setTitle(name);
      if (page === path) tab.setTitle(name);
      onTitle();
    });
    const onClose = page === path ? undefined : () => close(page);
    const own = consoleTab(addressOf({ workspace: path, page }), host.element, onClose);
    const added: Page = { tab: own, host, title: '', isLoaded: false };
    row.append(own.item);
    tabset.append(own.panel);
    pages.set(page, added);
    return added;
  };

  const load = async (page: string, isShown: boolean) => {
    const known = pages.get(page);
    if (!known || (known.isLoaded && !isShown)) return;
    if (known.isLoaded) return known.host.refresh();
    known.isLoaded = true;
    await known.host.load();
  };

  return {
    tab,
    titleOf: (page) => pages.get(page)?.title ?? '',
    update({ subtabs, shown }) {
      // Coming back to a workspace shows the page it was left on.
      tab.setAddress(addressOf({ workspace: path, page: shown }));
      const wanted = [path, ...subtabs];
      for (const [page, { tab: gone }] of pages) {
        if (wanted.includes(page)) continue;
        gone.item.remove();
        gone.panel.remove();
        pages.delete(page);
      }
      // A workspace without subtabs shows no row of them.
      bar.hidden = subtabs.length === 0;
      for (const page of wanted) (pages.get(page) ?? add(page)).tab.show(page === shown);
    },
    async refresh(page) {
      // A subtab's address opens its workspace with it.
      await Promise.all([...new Set([path, page])].map((one) => load(one, one === page)));
    },
  };
}
