import { browser } from 'wxt/browser';

/** What a tab's badge tells; `undefined` for no badge. */
export type Badge = { errors: number; warnings: number } | undefined;

/** A badge has room for four narrow characters. */
const MAX_SHOWN = 99;
/** White digits are legible on both. */
const COLOURS = { error: '#b3261e', warning: '#875300' } as const;

/** Shows the number of open errors and warnings on a tab's icon; the colour says the worst of them. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  const count = badge ? badge.errors + badge.warnings : 0;
  const text = count === 0 ? '' : count > MAX_SHOWN ? `${MAX_SHOWN}+` : String(count);
  const color = badge && badge.errors > 0 ? COLOURS.error : COLOURS.warning;
  try {
    await browser.action.setBadgeText({ tabId, text });
    if (text === '') return;
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile.
  }
}
