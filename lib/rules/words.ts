import { dayOfMonth, monthOf } from '../calendar/day-parts.ts';
import type { IsoDate, Money } from '../facts/facts.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `2026-10-12` → `12 Oct 2026`: the same in every locale, so that a report never depends on one. */
export function dayName(day: IsoDate): string {
  return `${dayOfMonth(day)} ${MONTHS[monthOf(day) - 1]} ${day.slice(0, 4)}`;
}

/** `$12,500` or `EUR 12,500.50`; the minor part only when there is one. */
export function money({ amount, currency }: Money): string {
  return moneyOf(amount, currency);
}

/** The words of {@link money} for an amount and a currency of their own. */
export function moneyOf(amount: number, currency: string): string {
  const size = Math.abs(amount);
  const digits = grouped(Number.isInteger(size) ? size : size.toFixed(2).replace(/\.00$/, ''));
  const sign = amount < 0 ? '-' : '';
  return currency === 'USD' ? `${sign}$${digits}` : `${sign}${currency} ${digits}`;
}

/** `1999` → `1,999`, the same in every locale. What is not written in digits (`1e+21`, `Infinity`) stays as it is. */
export function grouped(number: number | string): string {
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0) return groupedWhole(number);
  const [, sign, whole, rest] = /^(-?)(\d+)(\.\d+)?$/.exec(String(number)) ?? [];
  if (sign === undefined || whole === undefined) return String(number);
  let left = whole;
  let groups = '';
  for (; left.length > 3; left = left.slice(0, -3)) groups = `,${left.slice(-3)}${groups}`;
  return `${sign}${left}${groups}${rest ?? ''}`;
}

/** Nearly all numbers are such, and need no pattern. */
function groupedWhole(number: number): string {
  if (number < 1_000) return String(number);
  // The 1 in front keeps the zeros of the last three digits.
  const last = String(1_000 + (number % 1_000)).slice(1);
  return `${groupedWhole(Math.floor(number / 1_000))},${last}`;
}

/** `1 day`, `6 days`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** `A`, `A and B`, `A, B and C`. */
export function list(items: readonly string[], conjunction = 'and'): string {
  const last = items.length - 1;
  let said = items[0] ?? '';
  for (let index = 1; index <= last; index += 1) {
    said += index < last ? `, ${items[index]}` : ` ${conjunction} ${items[index]}`;
  }
  return said;
}
