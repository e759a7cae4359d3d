import type { Locale } from '../../shared/locales.ts';
import type { CurrencyDisplay, Day } from '../../shared/types.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;
/** The day that datepickers give as their example: day and month cannot be mistaken for each other. */
const EXAMPLE_DAY: Day = '2024-12-31';

/** How one locale writes numbers and days, and what it takes for them. */
export type Formats = {
  /** `$12,500.00`, `EUR 12,500.00`, or with the user's own currency behind: `USD 100.00 (AUD 152.00)`. */
  formatMoney(amount: number, currency: CurrencyDisplay): string;
  /** `75%` from 75. */
  formatPercent(value: number): string;
  formatNumber(value: number): string;
  /** As an input shows a number while it is focused: no groups, no signs. */
  formatBare(value: number): string;
  /** `3/31/2026` */
  formatDate(day: Day): string;
  /** `3/31/2026, 9:14 AM` */
  formatMoment(day: Day, hour: number, minute: number): string;
  /** As the activity timeline writes days: `Today`, `Yesterday`, `Mar 5`, with the year when it is another. */
  formatTimelineDay(day: Day, today: Day): string;
  /** As the activity timeline heads its months: `March • 2026`. */
  formatMonth(day: Day): string;
  /** The day of a text written as {@link formatDate} does; `undefined` when it is not one. */
  parseDate(text: string): Day | undefined;
  /** The number of a text such as `$12,500.00`, `12500` or `75%`; `undefined` when it is not one. */
  parseNumber(text: string): number | undefined;
  /** `12/31/2024` */
  dateExample: string;
  /** `MM/dd/yyyy` */
  datePattern: string;
};

type Writing = {
  date: Intl.DateTimeFormatOptions;
  datePattern: string;
  /** Day, month and year of a text. */
  dateShape: RegExp;
  group: string;
  decimal: string;
};

const padded = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;

const writings: Readonly<Record<Locale, Writing>> = {
  'en-US': {
    date: { year: 'numeric', month: 'numeric', day: 'numeric' },
    datePattern: 'MM/dd/yyyy',
    dateShape: /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})$/,
    group: ',',
    decimal: '.',
  },
  'en-GB': {
    date: padded,
    datePattern: 'dd/MM/yyyy',
    dateShape: /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/,
    group: ',',
    decimal: '.',
  },
  'de-DE': {
    date: padded,
    datePattern: 'dd.MM.yyyy',
    dateShape: /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/,
    group: '.',
    decimal: ',',
  },
};

export function formatsFor(locale: Locale): Formats {
  const writing = writings[locale];
  const formatDate = (day: Day) => inUtc(locale, day, writing.date);
  return {
    formatMoney(amount, { code, style, personal }) {
      const main = currency(locale, amount, code, style);
      if (!personal) return main;
      return `${main} (${currency(locale, amount * personal.rate, personal.code, style)})`;
    },
    formatPercent: (value) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(value / 100),
    formatNumber: (value) => new Intl.NumberFormat(locale).format(value),
    formatBare: (value) => new Intl.NumberFormat(locale, { useGrouping: false }).format(value),
    formatDate,
    formatMoment: (day, hour, minute) => momentIn(locale, day, hour, minute),
    formatTimelineDay(day, today) {
      const distance = Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS);
      if (Math.abs(distance) <= 1) return nearDay(locale, distance);
      const isThisYear = day.slice(0, 4) === today.slice(0, 4);
      const year = isThisYear ? {} : ({ year: 'numeric' } as const);
      return inUtc(locale, day, { month: 'short', day: 'numeric', ...year });
    },
    formatMonth: (day) => `${inUtc(locale, day, { month: 'long' })} • ${day.slice(0, 4)}`,
    parseDate: (text) => dayIn(writing.dateShape.exec(text.trim())?.groups ?? {}),
    parseNumber(text) {
      const bare = text.replace(/[A-Z]{3}|[$€£%\s\u00a0]/g, '').replaceAll(writing.group, '');
      const number = bare.replace(writing.decimal, '.');
      return /^-?\d+(\.\d+)?$/.test(number) ? Number(number) : undefined;
    },
    dateExample: formatDate(EXAMPLE_DAY),
    datePattern: writing.datePattern,
  };
}

function currency(locale: Locale, amount: number, code: string, display: CurrencyDisplay['style']): string {
  const options = { style: 'currency', currency: code, currencyDisplay: display } as const;
  return new Intl.NumberFormat(locale, options).format(amount);
}

/** `Yesterday`, `Heute` */
function nearDay(locale: Locale, distance: number): string {
  const word = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(distance, 'day');
  return word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
}

/** The narrow space that Intl puts before `AM` is an ordinary one on the real page. */
function momentIn(locale: Locale, day: Day, hour: number, minute: number): string {
  const time = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat(locale, { ...writings[locale].date, ...time });
  const moment = Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * MINUTE_MS;
  return format.format(moment).replaceAll('\u202f', ' ');
}

function inUtc(locale: Locale, day: Day, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

function dayIn({ year = '', month = '', day = '' }: Record<string, string>): Day | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
