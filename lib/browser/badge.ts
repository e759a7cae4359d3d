import { browser } from 'wxt/browser';

/** What a tab's badge tells; `undefined` for no badge. */
export type Badge = { errors: number; warnings: number } | undefined;

/** A badge has room for four narrow characters. */
const MAX_SHOWN = 99;
/** White digits are legible on both, on light and on dark toolbars: 6 to 1 at least. */
const COLOURS = { error: '#b3261e', warning: '#875300' } as const;

/**
 * Shows the number of open errors and warnings on a tab's icon; the colour says the worst of them, and the
 * title says it in words.
 */
export async function showBadge(tabId: number, badge: Badge, title: string): Promise<void> {
  const count = badge ? badge.errors + badge.warnings : 0;
  const text = count === 0 ? '' : count > MAX_SHOWN ? `${MAX_SHOWN}+` : String(count);
  const color = badge && badge.errors > 0 ? COLOURS.error : COLOURS.warning;
  try {
    await browser.action.setTitle({ tabId, title });
    await browser.action.setBadgeText({ tabId, text });
    if (text === '') return;
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Says on the icon of every tab that has no title of its own whether pages are read. */
export async function showPausedTitle(isPaused: boolean): Promise<void> {
  await browser.action.setTitle({ title: isPaused ? 'Squeaky – Paused' : 'Squeaky' });
}
