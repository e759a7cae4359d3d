/** Locales whose formats are round-tripped, with the currency used there. */
export const localeCurrencies: [locale: string, currency: string][] = [
  ['en-US', 'USD'],
  ['en-GB', 'GBP'],
  ['en-CA', 'CAD'],
  ['en-AU', 'AUD'],
  ['en-IN', 'INR'],
  ['en-ZA', 'ZAR'],
  ['en-DE', 'EUR'],
  ['en-NL', 'EUR'],
  ['de-DE', 'EUR'],
  ['de-CH', 'CHF'],
  ['de-AT', 'EUR'],
  ['fr-FR', 'EUR'],
  ['fr-CH', 'CHF'],
  ['fr-CA', 'CAD'],
  ['es-ES', 'EUR'],
  ['es-MX', 'MXN'],
  ['es-CL', 'CLP'],
  ['it-IT', 'EUR'],
  ['it-CH', 'CHF'],
  ['nl-NL', 'EUR'],
  ['pt-BR', 'BRL'],
  ['pt-PT', 'EUR'],
  ['sv-SE', 'SEK'],
  ['nb-NO', 'NOK'],
  ['da-DK', 'DKK'],
  ['is-IS', 'ISK'],
  ['fi-FI', 'EUR'],
  ['pl-PL', 'PLN'],
  ['cs-CZ', 'CZK'],
  ['sk-SK', 'EUR'],
  ['hu-HU', 'HUF'],
  ['ro-RO', 'RON'],
  ['hr-HR', 'EUR'],
  ['bg-BG', 'BGN'],
  ['lt-LT', 'EUR'],
  ['lv-LV', 'EUR'],
  ['et-EE', 'EUR'],
  ['tr-TR', 'TRY'],
  ['ru-RU', 'RUB'],
  ['uk-UA', 'UAH'],
  ['el-GR', 'EUR'],
  ['ja-JP', 'JPY'],
  ['ko-KR', 'KRW'],
  ['zh-CN', 'CNY'],
  ['zh-TW', 'TWD'],
  ['zh-HK', 'HKD'],
  ['th-TH', 'THB'],
  ['he-IL', 'ILS'],
  ['ar-EG', 'EGP'],
  ['ar-SA', 'SAR'],
  ['ar-AE', 'AED'],
  ['ar-KW', 'KWD'],
  ['fa-IR', 'IRR'],
  ['hi-IN', 'INR'],
  ['mr-IN', 'INR'],
  ['bn-BD', 'BDT'],
  ['vi-VN', 'VND'],
  ['id-ID', 'IDR'],
  ['ms-MY', 'MYR'],
];

export const locales = localeCurrencies.map(([locale]) => locale);

/** Intl formats and pages of a locale are slow to make and used thousands of times. */
export function once<A extends unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  const made = new Map<string, R>();
  return (...args) => {
    const key = JSON.stringify(args);
    const known = made.get(key) ?? make(...args);
    made.set(key, known);
    return known;
  };
}

export const numberFormat = once(
  (locale: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
export const dateFormat = once(
  (locale: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);
