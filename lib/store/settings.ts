import * as z from 'zod/mini';
import { storedItem } from './stored-item.ts';

/** The user's switches. */
export type Settings = {
  version: 1;
  /** Nothing is read from any page while true. */
  isPaused: boolean;
  /** The icon's badge counts errors and warnings. */
  hasBadge: boolean;
};

export const defaultSettings: Settings = { version: 1, isPaused: false, hasBadge: true };

const schema = z.strictObject({ version: z.literal(1), isPaused: z.boolean(), hasBadge: z.boolean() });

/** Anything that is not settings counts as none. */
export const storedSettings = storedItem<Settings>('local', 'settings', (stored) => {
  const merged = typeof stored === 'object' && stored !== null ? { ...defaultSettings, ...stored } : stored;
  const parsed = schema.safeParse(merged);
  return parsed.success ? parsed.data : defaultSettings;
});
