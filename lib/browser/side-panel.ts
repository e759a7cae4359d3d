import { browser } from 'wxt/browser';

/** Firefox has no `sidePanel`; its sidebar has a name and an API of its own. */
type WithSidebar = { sidebarAction?: { open(): Promise<void>; toggle(): Promise<void> } };

/**
 * Opens the panel in a window. Must be called within a click, before anything is awaited: the browser
 * forgets the click at the first wait. Rejects when the browser has no panel or refuses to open it.
 * @param windowId Chromium opens the panel in this window, Firefox in the one that was clicked.
 */
export function openSidePanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as typeof browser & WithSidebar;
  if (browser.sidePanel) return browser.sidePanel.open({ windowId });
  if (sidebarAction) return sidebarAction.open();
  return Promise.reject(new Error('This browser has no side panel.'));
}

/**
 * Opens the panel in a window, or closes it there. Must be called within a click or a key, before anything
 * is awaited. Rejects as {@link openSidePanel} does.
 * @param askToClose Asks an open panel to close itself. One that is only opening does not hear it yet;
 * whether one is open cannot be asked, as the click would be forgotten before the answer.
 */
export function toggleSidePanel(windowId: number, askToClose: () => void): Promise<void> {
  const { sidebarAction } = browser as typeof browser & WithSidebar;
  if (!browser.sidePanel && sidebarAction) return sidebarAction.toggle();
  const opening = openSidePanel(windowId);
  askToClose();
  return opening;
}
