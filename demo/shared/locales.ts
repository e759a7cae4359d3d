/** The locales a user of the demo can have. */
export const locales = ['en-US', 'en-GB', 'de-DE'] as const;
export type Locale = (typeof locales)[number];

export const DEFAULT_LOCALE: Locale = 'en-US';

/** The language as the page's `lang` names it; German comes without a region there. */
const languages: Readonly<Record<Locale, string>> = { 'en-US': 'en-US', 'en-GB': 'en-GB', 'de-DE': 'de' };

export function languageOf(locale: Locale): string {
  return languages[locale];
}

/** The locale of that name, else the usual one. */
export function localeNamed(name: string | undefined): Locale {
  return locales.find((locale) => locale === name) ?? DEFAULT_LOCALE;
}
