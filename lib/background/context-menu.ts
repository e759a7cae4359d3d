import { browser } from 'wxt/browser';
import { openSidePanel } from '../browser/side-panel.ts';
import { CLICKED_FIELD } from '../messages/clicked-field.ts';
import { lightningMatches } from '../readers/salesforce-lightning/hosts.ts';
import { askPanel } from './ask-panel.ts';

type Enqueue = (job: () => Promise<void>) => void;

/** Longer selections are no field's label. */
const MAX_LABEL = 80;

const PERMISSION = { permissions: ['contextMenus'] } satisfies Permissions;
type Permissions = Parameters<typeof browser.permissions.contains>[0];

const anywhere = ['page', 'frame', 'link', 'image', 'editable'] as const;
const selected = ['selection'] as const;

/** The menu's items; the browser puts them under the extension's name. `%s` is what is selected. */
const items = [
  { id: 'open-panel', title: 'Open the panel', contexts: [...anywhere, ...selected] },
  { id: 'snooze', title: 'Snooze a finding…', contexts: [...anywhere, ...selected] },
  { id: 'map-field', title: 'Map a field…', contexts: anywhere },
  { id: 'map-selected', title: 'Map “%s”…', contexts: selected },
] as const;

/**
 * Squeaky in the right-click menu of CRM pages. The permission for it is asked for by the options; without
 * it the browser has no menu to offer and all of this does nothing.
 */
export function listenToMenu(enqueue: Enqueue): void {
  browser.contextMenus?.onClicked.addListener(onClicked);
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (!permissions?.includes('contextMenus')) return;
    browser.contextMenus.onClicked.addListener(onClicked);
    enqueue(drawMenu);
  });
  browser.runtime.onInstalled.addListener(() => enqueue(drawMenu));
}

/** Browsers keep a menu until it is changed or the extension is. */
async function drawMenu(): Promise<void> {
  if (!(await browser.permissions.contains(PERMISSION))) return;
  await browser.contextMenus.removeAll();
  for (const { contexts, ...item } of items) {
    browser.contextMenus.create({
      ...item,
      contexts: [...contexts],
      documentUrlPatterns: [...lightningMatches],
    });
  }
}

type Clicked = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>;

function onClicked({ menuItemId, selectionText, frameId }: Clicked[0], tab: Clicked[1]): void {
  if (menuItemId === 'open-panel' && tab) openSidePanel(tab.windowId).catch(() => {});
  if (menuItemId === 'snooze' && tab) askPanel('snooze-finding', tab.windowId, Date.now()).catch(() => {});
  if (menuItemId === 'map-field') openMappingOf(frameId === 0 ? tab?.id : undefined).catch(() => {});
  if (menuItemId === 'map-selected') openMapping(selectionText ?? '').catch(() => {});
}

/** Of the field that was clicked, where the page can tell. Frames in a page have no script of Squeaky's. */
async function openMappingOf(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return openMapping('');
  const label: unknown = await browser.tabs
    .sendMessage(tabId, CLICKED_FIELD, { frameId: 0 })
    .catch(() => undefined);
  return openMapping(typeof label === 'string' ? label : '');
}

async function openMapping(label: string): Promise<void> {
  const query = label ? `?label=${encodeURIComponent(label.slice(0, MAX_LABEL))}` : '';
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}${query}#fields` });
}
