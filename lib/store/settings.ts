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

/** People work in a few organisations; each has a host or two. */
export const MAX_HOSTS = 100;

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
export const storedSettings = storedItem<Settings>('local', 'settings', async (stored) => {
  if (stored === undefined) return defaultSettings;
  const { parseSettings } = await import('./parse-stored.ts');
  return parseSettings(stored);
});
