import { type Locale, localeNamed, locales } from './shared/locales.ts';

/** Query parameters that change how the demo behaves; each is kept in a cookie of that name. */
const knobs: Readonly<Record<string, RegExp>> = {
  /** `flat`: everything in one light tree, as a content script sees it. `native`: open shadow roots. */
  dom: /^(flat|native)$/,
  /** Milliseconds between bursts of rendering; 0 renders each step as soon as its data is there. */
  latency: /^\d{1,4}$/,
  /** `sales`: one record after the other. `console`: a tab per record. */
  app: /^(sales|console)$/,
  /** The user's language, and how the user writes numbers and days. */
  locale: new RegExp(`^(${locales.join('|')})$`),
};

export type Knobs = {
  dom?: 'flat' | 'native';
  latency?: number;
  app?: 'sales' | 'console';
  locale?: Locale;
};

/**
 * A path of the demo with knobs; they stay set for the browser context until set otherwise.
 *
 * @example withKnobs('/lightning/page/home', { latency: 0 }) // '/lightning/page/home?latency=0'
 */
export function withKnobs(path: string, settings: Knobs): string {
  const url = new URL(path, 'https://demo.invalid');
  for (const [name, value] of Object.entries(settings)) url.searchParams.set(name, String(value));
  return url.pathname + url.search;
}

/** Where to go without the knobs of a URL, and the cookies that keep them; `undefined` when it has none. */
export function takeKnobs(url: URL): { location: string; cookies: string[] } | undefined {
  const given = Object.keys(knobs).filter((name) => url.searchParams.has(name));
  if (given.length === 0) return undefined;
  const cookies = given.flatMap((name) => {
    const value = url.searchParams.get(name) ?? '';
    return knobs[name]?.test(value) ? [`${name}=${value}; Path=/; SameSite=Lax`] : [];
  });
  const rest = new URL(url);
  for (const name of given) rest.searchParams.delete(name);
  return { location: rest.pathname + rest.search, cookies };
}

/** The locale that a request's cookies keep. */
export function localeOf(cookies: string | undefined): Locale {
  const [, name] = /(?:^|; )locale=([^;]*)/.exec(cookies ?? '') ?? [];
  return localeNamed(name);
}
