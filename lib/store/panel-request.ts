import { type PanelRequest, panelRequests } from '../messages/panel-message.ts';
import { has, oneOf, type Shape } from '../messages/shape.ts';
import { storedItem } from './stored-item.ts';

/** Opening a panel and judging its page takes less; afterwards nobody waits for it any more. */
export const MAX_AGE_MS = 10_000;

/** What the panel of a window is to do once it is open. */
export type StoredRequest = {
  version: 1;
  type: PanelRequest;
  windowId: number;
  /** Milliseconds since the epoch. */
  askedAt: number;
};

const shape: Shape = {
  version: oneOf(1),
  type: oneOf(...panelRequests),
  windowId: Number.isSafeInteger,
  askedAt: Number.isFinite,
};

/** The request that no open panel heard; `undefined` for none, and for anything that is no request. */
export const panelRequest = storedItem<StoredRequest | undefined>('session', 'panelRequest', (stored) =>
  has(stored, shape) ? (stored as StoredRequest) : undefined,
);

/** True for a request that is still wanted, by the panel of its own window. */
export function isFor(request: StoredRequest, windowId: number, now: number): boolean {
  return request.windowId === windowId && now - request.askedAt <= MAX_AGE_MS;
}
