import { browser } from 'wxt/browser';
import { isPanelRequest } from '../messages/panel-message.ts';
import { askPanel, togglePanel } from './ask-panel.ts';

/** Answers the extension's keys. The browser itself opens the popup. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.windowId === undefined) return;
    if (command === 'toggle-panel') togglePanel(tab.windowId);
    if (isPanelRequest(command)) void askPanel(command, tab.windowId, Date.now()).catch(() => {});
  });
}
