import * as z from 'zod/mini';
import { isCurrency } from '../facts/currencies.ts';
import { defaultSettings, MAX_HOSTS, SETTINGS_VERSION, type Settings } from './settings.ts';

const yesNo = z.boolean('expected true or false');
const currency = z
  .string('expected a currency code')
  .check(z.refine((code) => code === '' || isCurrency(code), 'expected a currency code like EUR, or ""'));
/** The longest host name there may be. */
const MAX_HOST = 253;
const hosts = z
  .array(z.string('expected a host name').check(z.maxLength(MAX_HOST)), 'expected host names')
  .check(z.maxLength(MAX_HOSTS, `expected at most ${MAX_HOSTS} hosts`));

export const settingsSchema: z.ZodMiniType<Settings> = z.strictObject(
  {
    version: z.literal(SETTINGS_VERSION, `expected ${SETTINGS_VERSION}`),
    isPaused: yesNo,
    hasBadge: yesNo,
    iconOpensPanel: yesNo,
    hasMarks: yesNo,
    marksOff: hosts,
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

/** Settings out of whatever is stored; anything that is not settings counts as none. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const parsed = settingsSchema.safeParse(withDefaults(stored));
  return parsed.success ? parsed.data : defaultSettings;
}
