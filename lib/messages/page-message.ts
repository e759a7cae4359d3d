import * as z from 'zod/mini';
import type { RawPage } from '../reading/raw.ts';
import { rawPageSchema } from '../reading/raw-schema.ts';
import { type ReaderId, readerIds } from '../reading/reading.ts';

/** The one message a content script sends: what it sees on its page now. */
export type PageMessage = {
  type: 'page';
  reader: ReaderId;
  url: string;
  page: RawPage;
};

/** Longer addresses are not record pages. */
const MAX_URL = 2_048;

const pageMessage = z.strictObject({
  type: z.literal('page'),
  reader: z.enum(readerIds),
  url: z.string().check(z.maxLength(MAX_URL)),
  page: rawPageSchema,
});

/** The sender as `runtime.onMessage` reports it; only what is checked here. */
export type Sender = {
  id?: string | undefined;
  frameId?: number | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
};

/**
 * A message from a content script, or `undefined` for anything else. Content scripts run beside the
 * page's own code, so nothing in the message is trusted: every shape, length and the sender are checked.
 * Dropped messages get no answer; an answer would help whoever is probing.
 */
export function parsePageMessage(
  message: unknown,
  sender: Sender,
  extensionId: string,
): (PageMessage & { tabId: number }) | undefined {
  const tabId = sender.tab?.id;
  if (sender.id !== extensionId || sender.frameId !== 0 || tabId === undefined) return undefined;
  const parsed = pageMessage.safeParse(message);
  if (!parsed.success) return undefined;
  const sent = parsed.data;
  if (!isSameOrigin(sent.url, sender.url)) return undefined;
  return { ...sent, tabId };
}

/** In-app navigation moves the path without telling the sender's URL, so only the origin must agree. */
function isSameOrigin(claimed: string, actual: string | undefined): boolean {
  if (!actual || !URL.canParse(claimed) || !URL.canParse(actual)) return false;
  return new URL(claimed).origin === new URL(actual).origin;
}
