import * as z from 'zod/mini';
import { type PanelRequest, panelRequests } from '../messages/panel-message.ts';
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

const schema = z.strictObject({
  version: z.literal(1),
  type: z.enum(panelRequests),
  windowId: z.number().check(z.multipleOf(1)),
  askedAt: z.number(),
});

/** The request that no open panel heard; `undefined` for none, and for anything that is no request. */
export const panelRequest = storedItem<StoredRequest | undefined>('session', 'panelRequest', (stored) => {
  const parsed = schema.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
});

/** True for a request that is still wanted, by the panel of its own window. */
export function isFor(request: StoredRequest, windowId: number, now: number): boolean {
  return request.windowId === windowId && now - request.askedAt <= MAX_AGE_MS;
}
