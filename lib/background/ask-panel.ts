import { browser } from 'wxt/browser';
import { openSidePanel, toggleSidePanel } from '../browser/side-panel.ts';
import type { PanelMessage, PanelRequest } from '../messages/panel-message.ts';
import { panelRequest } from '../store/panel-request.ts';

/** Opens the panel of a window, or closes it. To be called before anything is awaited. */
export function togglePanel(windowId: number): void {
  const askToClose = () => void send({ type: 'close-panel', windowId });
  toggleSidePanel(windowId, askToClose).catch(() => {
    // The browser takes the key for no gesture, or has no panel. There is nobody to tell.
  });
}

/**
 * Asks the panel of a window for something and opens it if it is closed. To be called before anything is
 * awaited. What no open panel hears waits for the one that is opening.
 */
export async function askPanel(type: PanelRequest, windowId: number, now: number): Promise<void> {
  openSidePanel(windowId).catch(() => {
    // As above; a panel that is open is asked all the same.
  });
  if (await send({ type, windowId })) return;
  await panelRequest.write({ version: 1, type, windowId, askedAt: now });
}

/** Resolves with whether a panel took the message. Without any listener the browser rejects. */
async function send(message: PanelMessage): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage(message)) === true;
  } catch {
    return false;
  }
}
