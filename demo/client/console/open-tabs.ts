/** A record's tab in the console, with the records opened from it as subtabs; pages go by their paths. */
export type Workspace = {
  path: string;
  subtabs: readonly string[];
  /** The page on screen when the workspace is: its own path or a subtab's. */
  shown: string;
};

/** The console's tabs from left to right. */
export type OpenTabs = {
  workspaces: readonly Workspace[];
  /** The path of the workspace on screen; `undefined` while a list is. */
  active: string | undefined;
};

/** Where a record's page stands: in its own workspace, or as a subtab of another's. */
export type TabPlace = { workspace: string; page: string };

export const noTabs: OpenTabs = { workspaces: [], active: undefined };

/** The query parameter that names a subtab's workspace. */
const WORKSPACE = 'ws';
const RECORD = /^\/lightning\/r\/\w+\/\w+\/view$/;

/** Where an address wants its page; `undefined` for pages that are no tabs. */
export function placeOf(address: URL): TabPlace | undefined {
  const { pathname: page, searchParams } = address;
  if (!RECORD.test(page)) return undefined;
  const workspace = searchParams.get(WORKSPACE) ?? page;
  return RECORD.test(workspace) ? { workspace, page } : { workspace: page, page };
}

/** The address of a place, as the console writes it. */
export function addressOf({ workspace, page }: TabPlace): string {
  return workspace === page ? page : `${page}?${new URLSearchParams({ [WORKSPACE]: workspace })}`;
}

/** The place on screen. */
export function shownPlace({ workspaces, active }: OpenTabs): TabPlace | undefined {
  const workspace = workspaces.find(({ path }) => path === active);
  return workspace && { workspace: workspace.path, page: workspace.shown };
}

/** Shows a page, opening its workspace and its subtab where they are not there yet. */
export function openTab({ workspaces }: OpenTabs, { workspace, page }: TabPlace): OpenTabs {
  const known = workspaces.find(({ path }) => path === workspace);
  const before = known ?? { path: workspace, subtabs: [], shown: workspace };
  const isThere = page === workspace || before.subtabs.includes(page);
  const after = { ...before, subtabs: isThere ? before.subtabs : [...before.subtabs, page], shown: page };
  return {
    workspaces: known ? workspaces.map((one) => (one === known ? after : one)) : [...workspaces, after],
    active: workspace,
  };
}

/** Takes a tab away, a workspace with its subtabs; what stood right of it is shown instead, else left. */
export function closeTab(tabs: OpenTabs, { workspace, page }: TabPlace): OpenTabs {
  const paths = tabs.workspaces.map(({ path }) => path);
  if (page === workspace) {
    return {
      workspaces: tabs.workspaces.filter(({ path }) => path !== workspace),
      active: tabs.active === workspace ? neighbour(paths, workspace) : tabs.active,
    };
  }
  const without = (one: Workspace): Workspace => ({
    ...one,
    subtabs: one.subtabs.filter((subtab) => subtab !== page),
    shown: one.shown === page ? (neighbour([one.path, ...one.subtabs], page) ?? one.path) : one.shown,
  });
  return {
    ...tabs,
    workspaces: tabs.workspaces.map((one) => (one.path === workspace ? without(one) : one)),
  };
}

/** Where a link inside a tab leads: to the workspace of its record if there is one, else to a subtab here. */
export function placeFromTab({ workspaces }: OpenTabs, workspace: string, page: string): TabPlace {
  const own = workspaces.find(({ path }) => path === page);
  return { workspace: own ? page : workspace, page };
}

function neighbour(paths: readonly string[], path: string): string | undefined {
  const at = paths.indexOf(path);
  return paths[at + 1] ?? paths[at - 1];
}
