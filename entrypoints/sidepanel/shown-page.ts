import { isCrmAddress } from '../../lib/readers/crm-address.ts';
import type { SeenPage } from '../../lib/reading/seen.ts';
import type { ShownTab } from './watch-tab.ts';

/** What a tab shows, as far as it was read. `isSilent`: a CRM page from which nothing came. */
export type ShownPage = { page: SeenPage | undefined; isSilent: boolean };

/** The last reading counts only while the tab is still on the site it was read from. */
export function shownPage(tab: ShownTab | undefined, seen: SeenPage | undefined): ShownPage {
  const url = parse(tab?.url);
  if (!tab || !url) return { page: undefined, isSilent: false };
  const page = seen && parse(seen.url)?.origin === url.origin ? seen : undefined;
  return { page, isSilent: !page && tab.isLoaded && isCrmAddress(url.href) };
}

function parse(url: string | undefined): URL | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
}
