import { browser } from 'wxt/browser';
import {
  isPanelRequest,
  type PanelMessage,
  type PanelRequest,
  parsePanelMessage,
} from '../../lib/messages/panel-message.ts';
import { isFor, MAX_AGE_MS, panelRequest, type StoredRequest } from '../../lib/store/panel-request.ts';
import { pressCopyBrief } from './copy-brief.ts';
import { follow } from './follow.ts';
import { focusNextFinding, snoozeNextFinding } from './next-finding.ts';

/** A panel that is there loads the rest of its parts within this time; later, what was asked is forgotten. */
const LOAD_MS = 2_000;

/** Does what was asked before the panel was there, as soon as there are findings to do it with. */
export async function takeWaiting(signal: AbortSignal): Promise<void> {
  const { windowId } = await ownPlace();
  const take = (request: StoredRequest | undefined) => {
    if (!request || windowId === undefined || !isFor(request, windowId, Date.now())) return;
    panelRequest.remove().catch(() => {});
    actOnceThere(request.type, signal, MAX_AGE_MS);
  };
  await follow(panelRequest, take, signal);
}

/** Does what the extension's keys ask of the panel of this window. */
export function listen(signal: AbortSignal): void {
  const own = ownPlace();
  const onMessage = (
    message: unknown,
    sender: Parameters<typeof parsePanelMessage>[1],
    answer: (isDone: boolean) => void,
  ) => {
    const received = parsePanelMessage(message, sender, browser.runtime.id);
    if (!received) return false;
    own.then(
      (place) => answer(obey(received, place, signal)),
      () => answer(false),
    );
    // The answer comes later.
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}

/** @returns whether it was for this panel. */
function obey({ type, windowId }: PanelMessage, own: Place, signal: AbortSignal): boolean {
  if (windowId !== own.windowId) return false;
  if (isPanelRequest(type)) actOnceThere(type, signal, LOAD_MS);
  // A panel in a tab of its own is not the one that was opened beside a page.
  else if (!own.isInTab) window.close();
  return true;
}

/** @returns whether there was something to do it with. */
function act(type: PanelRequest): boolean {
  switch (type) {
    case 'next-finding':
      return focusNextFinding(document);
    case 'snooze-finding':
      return snoozeNextFinding(document);
    case 'copy-brief':
      return pressCopyBrief(document);
  }
}

/** Parts of the panel are loaded after the record is judged; what needs them waits for them, for a while. */
function actOnceThere(type: PanelRequest, signal: AbortSignal, ms: number): void {
  if (act(type)) return;
  const observer = new MutationObserver(() => {
    if (act(type)) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true, attributes: true });
  const end = AbortSignal.any([signal, AbortSignal.timeout(ms)]);
  end.addEventListener('abort', () => observer.disconnect());
}

/** Where this panel is. */
type Place = { windowId: number | undefined; isInTab: boolean };

async function ownPlace(): Promise<Place> {
  const [{ id }, tab] = await Promise.all([browser.windows.getCurrent(), browser.tabs.getCurrent()]);
  return { windowId: id, isInTab: tab !== undefined };
}
