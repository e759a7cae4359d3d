import * as z from 'zod/mini';
import { isCurrency } from '../facts/currencies.ts';
import { storedItem } from './stored-item.ts';

/** The user's switches. */
export type Settings = {
  version: 1;
  /** Nothing is read from any page while true. */
  isPaused: boolean;
  /** The icon's badge counts errors and warnings. */
  hasBadge: boolean;
  /** Surfaces put a number to the gaps. */
  showsScore: boolean;
  /** ISO code for amounts that show no currency; empty while the user has stated none. */
  currency: string;
};

export const SETTINGS_VERSION = 1;

export const defaultSettings: Settings = {
  version: SETTINGS_VERSION,
  isPaused: false,
  hasBadge: true,
  showsScore: true,
  currency: '',
};

const yesNo = z.boolean('expected true or false');
const currency = z
  .string('expected a currency code')
  .check(z.refine((code) => code === '' || isCurrency(code), 'expected a currency code like EUR, or ""'));

export const settingsSchema: z.ZodMiniType<Settings> = z.strictObject(
  {
    version: z.literal(SETTINGS_VERSION, `expected ${SETTINGS_VERSION}`),
    isPaused: yesNo,
    hasBadge: yesNo,
    showsScore: yesNo,
    currency,
  },
  'expected an object',
);

/** Settings of an earlier build lack the newer switches; those are at their default then. */
export function withDefaults(stored: unknown): unknown {
  const isObject = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  return isObject ? { ...defaultSettings, ...stored } : stored;
}

/** Anything that is not settings counts as none. */
export const storedSettings = storedItem<Settings>('local', 'settings', (stored) => {
  const parsed = settingsSchema.safeParse(withDefaults(stored));
  return parsed.success ? parsed.data : defaultSettings;
});
