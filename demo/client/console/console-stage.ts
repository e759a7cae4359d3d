import type { ObjectName } from '../../shared/types.ts';
import { el } from '../base/dom.ts';
import { bursts } from '../base/mode.ts';
import { DELETED_EVENT, type Deletion } from '../dialog/delete-dialog.ts';
import { OPPORTUNITY_LIST } from '../frame/links.ts';
import { openPath } from '../frame/open-event.ts';
import { pageHost } from '../frame/page-host.ts';
import { viewPath } from '../frame/routes.ts';
import type { Stage } from '../frame/stage.ts';
import { tabRow } from './console-tab.ts';
import {
  addressOf,
  closeTab,
  noTabs,
  type OpenTabs,
  openTab,
  placeFromTab,
  placeOf,
  shownPlace,
  type TabPlace,
} from './open-tabs.ts';
import { splitView } from './split-view.ts';
import { type WorkspaceTab, workspaceTab } from './workspace.ts';

/** Console navigation: every record opened keeps a tab, and all of their pages stay in the document. */
export function createConsole(): Stage {
  const row = tabRow('Workspaces');
  const right = el('div', { class: 'split-right' });
  const split = splitView();
  const objectHome = el('div', { class: 'objectHomeContainer' });
  const tabset = el(
    'div',
    { class: 'oneConsoleTabset navexConsoleTabset' },
    el('div', { class: 'tabBarContainer' }, row),
    el('div', { class: 'console-split' }, split.element, right),
  );
  const element = el('div', { class: 'navexWorkspaceManager' }, tabset, objectHome);

  const workspaces = new Map<string, WorkspaceTab>();
  let tabs: OpenTabs = noTabs;
  let listed: ObjectName = 'Opportunity';

  const draw = () => {
    for (const [path, { tab }] of workspaces) {
      if (tabs.workspaces.some((one) => one.path === path)) continue;
      tab.item.remove();
      tab.panel.remove();
      workspaces.delete(path);
    }
    for (const workspace of tabs.workspaces) {
      const drawn = workspaces.get(workspace.path) ?? add(workspace.path);
      drawn.update(workspace);
      drawn.tab.show(workspace.path === tabs.active);
    }
    tabset.classList.toggle('has-tabs', tabs.workspaces.length > 0);
    element.classList.toggle('shows-tab', tabs.active !== undefined);
    nameDocument();
  };

  const add = (path: string): WorkspaceTab => {
    const added = workspaceTab(path, (page) => close({ workspace: path, page }), nameDocument);
    workspaces.set(path, added);
    row.append(added.tab.item);
    right.append(added.tab.panel);
    return added;
  };

  const nameDocument = () => {
    const place = shownPlace(tabs);
    const title = place && workspaces.get(place.workspace)?.titleOf(place.page);
    if (title) document.title = title;
  };

  const close = (place: TabPlace) => {
    const before = shownPlace(tabs);
    tabs = closeTab(tabs, place);
    draw();
    const now = shownPlace(tabs);
    const hasMoved = before && (before.page !== now?.page || before.workspace !== now.workspace);
    if (hasMoved) openPath(element, { path: now ? addressOf(now) : OPPORTUNITY_LIST });
  };

  const showTab = async (place: TabPlace) => {
    objectHome.replaceChildren();
    tabs = openTab(tabs, place);
    draw();
    scrollTo(0, 0);
    const [, , , , id] = place.page.split('/');
    await Promise.all([workspaces.get(place.workspace)?.refresh(place.page), split.show(listed, id)]);
  };

  const showList = async (path: string) => {
    const { pathname } = new URL(path, location.href);
    if (pathname.startsWith('/lightning/o/'))
      listed = pathname.includes('/Account/') ? 'Account' : 'Opportunity';
    tabs = { ...tabs, active: undefined };
    draw();
    const host = pageHost('windowViewMode-normal oneContent active lafPageHost', pathname, (title) => {
      if (host.element.isConnected) document.title = title;
    });
    objectHome.replaceChildren(host.element);
    await host.load();
  };

  document.addEventListener(DELETED_EVENT, (event) => {
    const { object, id } = (event as CustomEvent<Deletion>).detail;
    const page = viewPath(object, id);
    for (const { path: workspace } of tabs.workspaces) tabs = closeTab(tabs, { workspace, page });
    draw();
  });

  let lastWanted = '';
  return {
    element,
    linked(url, inside) {
      const place = placeOf(url);
      const here = shownPlace(tabs);
      if (!place || place.workspace !== place.page || !here || !inside.includes(right)) return url;
      return new URL(addressOf(placeFromTab(tabs, here.workspace, place.page)), url);
    },
    async show(path) {
      lastWanted = path;
      // The address changes first; the page follows.
      await bursts(1);
      if (lastWanted !== path) return;
      const place = placeOf(new URL(path, location.href));
      await (place ? showTab(place) : showList(path));
    },
  };
}
