import { type Locale, localeNamed } from '../../shared/locales.ts';

function cookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find((part) => part.startsWith(`${name}=`));
  return found?.slice(name.length + 1);
}

/** Long enough to be seen, short enough not to annoy; the knob changes it. */
const DEFAULT_BURST_MS = 120;

/** True when components get open shadow roots instead of one flat tree. */
export const isNative = cookie('dom') === 'native';

/** True when records open as tabs of a console instead of one after the other. */
export const isConsole = cookie('app') === 'console';

/** The user's language, and how the user writes numbers and days. */
export const locale: Locale = localeNamed(cookie('locale'));

const burstMs = Number(cookie('latency') ?? DEFAULT_BURST_MS);

/** Waits for some bursts of rendering; not at all when the latency knob is 0. */
export function bursts(count: number): Promise<void> {
  if (burstMs === 0) return Promise.resolve();
  return new Promise((resolve) => setTimeout(resolve, burstMs * count));
}
