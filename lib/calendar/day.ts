import type { IsoDate } from '../facts/facts.ts';

/*
 * Calendar arithmetic on `YYYY-MM-DD`, without zones. Days are counted in UTC, where every day has
 * 24 hours, so a daylight-saving change can never move a date. Sources: date arithmetic of the
 * handbook facts, §2.1.
 */

const DAY_MS = 86_400_000;
const FRIDAY = 5;

function toDate(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

function toIso(date: Date): IsoDate {
  return date.toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((toDate(to).getTime() - toDate(from).getTime()) / DAY_MS);
}

export function addDays(day: IsoDate, days: number): IsoDate {
  return toIso(new Date(toDate(day).getTime() + days * DAY_MS));
}

/** Same day some months away; the 31st becomes the last day of a shorter month. */
export function addMonthsClamped(day: IsoDate, months: number): IsoDate {
  const from = toDate(day);
  const target = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(from.getUTCDate(), lastDay));
  return toIso(target);
}

/** The last calendar day of the day's month. */
export function monthEnd(day: IsoDate): IsoDate {
  const date = toDate(day);
  return toIso(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)));
}

export function isMonthEnd(day: IsoDate): boolean {
  return day === monthEnd(day);
}

export function isFirstOfMonth(day: IsoDate): boolean {
  return day.endsWith('-01');
}

/** The first day of the month after the day's month. */
export function firstOfNextMonth(day: IsoDate): IsoDate {
  return addDays(monthEnd(day), 1);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(day: IsoDate): number {
  return toDate(day).getUTCDay();
}

/** The month's last Monday to Friday. */
export function lastBusinessDay(day: IsoDate): IsoDate {
  const end = monthEnd(day);
  const daysPastFriday = Math.max(0, ((weekday(end) + 6) % 7) - 4);
  return addDays(end, -daysPastFriday);
}

/** The first Friday on or after both days: where an unsigned close date is moved to (F-069, C-27). */
export function pushFriday(closeDate: IsoDate, today: IsoDate): IsoDate {
  const from = closeDate > today ? closeDate : today;
  return addDays(from, (FRIDAY - weekday(from) + 7) % 7);
}
