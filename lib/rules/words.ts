import { dayOfMonth, monthOf } from '../calendar/day-parts.ts';
import type { IsoDate, Money } from '../facts/facts.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** The last day named of each day of the month: a deal has few days, and its sentences name them many times. */
const named: { day: IsoDate; words: string }[] = [];

/** `2026-10-12` → `12 Oct 2026`: the same in every locale, so that a report never depends on one. */
export function dayName(day: IsoDate): string {
  const place = dayOfMonth(day);
  const before = named[place];
  if (before?.day === day) return before.words;
  const words = `${place} ${MONTHS[monthOf(day) - 1]} ${day.slice(0, 4)}`;
  if (place >= 0 && place < 32) named[place] = { day, words };
  return words;
}

/** `$12,500` or `EUR 12,500.50`; the minor part only when there is one. */
export function money({ amount, currency }: Money): string {
  return moneyOf(amount, currency);
}

/** The last amounts told: a deal has two, and its sentences tell them many times. */
const told: { amount: number; currency: string; words: string }[] = [];

/** The words of {@link money} for an amount and a currency of their own. */
export function moneyOf(amount: number, currency: string): string {
  const place = amount & 31;
  const before = told[place];
  if (before?.amount === amount && before.currency === currency) return before.words;
  const words = tell(amount, currency);
  told[place] = { amount, currency, words };
  return words;
}

function tell(amount: number, currency: string): string {
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
