import type { Sender } from './page-message.ts';
import { has, oneOf, type Shape } from './shape.ts';

/** What a panel can be asked to do with the record it shows. */
export const panelRequests = ['next-finding', 'snooze-finding', 'copy-brief'] as const;
export type PanelRequest = (typeof panelRequests)[number];

/** The background asks the panel of one window for something. The panel answers `true` when it does it. */
export type PanelMessage = { type: PanelRequest | 'close-panel'; windowId: number };

const panelMessage: Shape = {
  type: oneOf(...panelRequests, 'close-panel'),
  windowId: Number.isSafeInteger,
};

/** A message from the background, or `undefined` for anything else. Pages in tabs ask for nothing. */
export function parsePanelMessage(
  message: unknown,
  sender: Sender,
  extensionId: string,
): PanelMessage | undefined {
  if (sender.id !== extensionId || sender.tab !== undefined) return undefined;
  return has(message, panelMessage) ? (message as PanelMessage) : undefined;
}

export function isPanelRequest(name: string): name is PanelRequest {
  return panelRequests.some((request) => request === name);
}
