/** The tab that `sidepanel.html?tab=<id>` is about; `undefined` to follow the window's active tab. */
export function pinnedTab(search: string): number | undefined {
  const tab = new URLSearchParams(search).get('tab');
  return tab !== null && /^\d{1,10}$/.test(tab) ? Number(tab) : undefined;
}
