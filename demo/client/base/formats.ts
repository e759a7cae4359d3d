import type { CurrencyDisplay, Day } from '../../shared/types.ts';

/** The demo's user has English (United States) as language and locale. */
const LOCALE = 'en-US';
const DAY_MS = 86_400_000;

/** `$12,500.00`, `EUR 12,500.00`, or with the user's own currency behind: `USD 100.00 (AUD 152.00)`. */
export function formatMoney(amount: number, { code, style, personal }: CurrencyDisplay): string {
  const main = currency(amount, code, style);
  if (!personal) return main;
  return `${main} (${currency(amount * personal.rate, personal.code, style)})`;
}

function currency(amount: number, code: string, display: CurrencyDisplay['style']): string {
  return new Intl.NumberFormat(LOCALE, {
    style: 'currency',
    currency: code,
    currencyDisplay: display,
  }).format(amount);
}

/** `75%` from 75. */
export function formatPercent(value: number): string {
  return `${formatNumber(value)}%`;
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(LOCALE).format(value);
}

/** `3/31/2026` */
export function formatDate(day: Day): string {
  return inUtc(day, { year: 'numeric', month: 'numeric', day: 'numeric' });
}

/** As the activity timeline writes days: `Today`, `Yesterday`, `Mar 5`, with the year when it is another. */
export function formatTimelineDay(day: Day, today: Day): string {
  const distance = Math.round((Date.parse(today) - Date.parse(day)) / DAY_MS);
  const near = { '-1': 'Tomorrow', 0: 'Today', 1: 'Yesterday' }[distance];
  if (near) return near;
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return inUtc(day, { month: 'short', day: 'numeric', ...(isThisYear ? {} : { year: 'numeric' }) });
}

function inUtc(day: Day, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** The day of a text such as `3/31/2026`; `undefined` when it is not one. */
export function parseDate(text: string): Day | undefined {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  if (!match) return undefined;
  const [, month = '', day = '', year = ''] = match;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** The number of a text such as `$12,500.00`, `12500` or `75%`; `undefined` when it is not one. */
export function parseNumber(text: string): number | undefined {
  const bare = text.replace(/[A-Z]{3}|[$€%,\s\u00a0]/g, '');
  return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : undefined;
}
