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
  /** On CRM pages a click on the icon opens the panel and not the popup. */
  iconOpensPanel: boolean;
  /** Fields with findings are marked on their page. */
  hasMarks: boolean;
  /** Host names of the sites without marks. */
  marksOff: readonly string[];
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
  iconOpensPanel: false,
  hasMarks: true,
  marksOff: [],
  showsScore: true,
  currency: '',
};

const yesNo = z.boolean('expected true or false');
const currency = z
  .string('expected a currency code')
  .check(z.refine((code) => code === '' || isCurrency(code), 'expected a currency code like EUR, or ""'));
/** People work in a few organisations; each has a host or two. */
const MAX_HOSTS = 100;
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

/** Whether the page at an address gets marks. */
export function hasMarksOn({ hasMarks, marksOff }: Settings, url: string): boolean {
  return hasMarks && !marksOff.includes(new URL(url).host);
}

/** The settings with marks on one host switched on or off. The oldest entry gives way to a new one. */
export function withMarksOn(settings: Settings, host: string, isOn: boolean): Settings {
  const others = settings.marksOff.filter((other) => other !== host);
  return { ...settings, marksOff: isOn ? others : [...others, host].slice(-MAX_HOSTS) };
}

/** Anything that is not settings counts as none. */
export const storedSettings = storedItem<Settings>('local', 'settings', (stored) => {
  const parsed = settingsSchema.safeParse(withDefaults(stored));
  return parsed.success ? parsed.data : defaultSettings;
});
