import type { Money } from '../../lib/facts/facts.ts';
import type { FieldKind } from '../../lib/fields/index.ts';
import type { FieldValue } from '../../lib/judging/field-row.ts';

/**
 * A typed value in the user's own locale.
 *
 * @param locale BCP 47 tag; the browser's own when left out.
 */
export function formatValue(value: FieldValue, kind: FieldKind, locale?: string): string {
  if (typeof value === 'object') return formatMoney(value, locale);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return formatNumber(value, kind, locale);
  return kind === 'date' ? formatDay(value, locale) : value;
}

/** The same value without rounding or locale, for who wants to be sure. */
export function exactValue(value: FieldValue): string {
  return typeof value === 'object' ? `${value.amount} ${value.currency}` : String(value);
}

function formatMoney({ amount, currency }: Money, locale?: string): string {
  const minor = Number.isInteger(amount) ? { minimumFractionDigits: 0 } : {};
  return new Intl.NumberFormat(locale, { style: 'currency', currency, ...minor }).format(amount);
}

function formatNumber(value: number, kind: FieldKind, locale?: string): string {
  if (kind !== 'percent') return new Intl.NumberFormat(locale).format(value);
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(value / 100);
}

/** A calendar day has no zone; UTC on both sides keeps it the same day. */
function formatDay(day: string, locale?: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
