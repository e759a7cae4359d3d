import type { IsoDate } from '../facts/facts.ts';
import { dayNumbered, numberOf } from './day-number.ts';
import { dayOfMonth, daysInMonth, isoDay, monthOf, yearOf } from './day-parts.ts';

/*
 * Calendar arithmetic on `YYYY-MM-DD`, without zones: days are counted as whole numbers, so a
 * daylight-saving change can never move a date. Sources: date arithmetic of the handbook facts, §2.1.
 */

const FRIDAY = 5;
const MONTHS_PER_YEAR = 12;
/** Day 0 was a Thursday. */
const FIRST_WEEKDAY = 4;

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return numberOf(to) - numberOf(from);
}

export function addDays(day: IsoDate, days: number): IsoDate {
  return dayNumbered(numberOf(day) + days);
}

/** Same day some months away; the 31st becomes the last day of a shorter month. */
export function addMonthsClamped(day: IsoDate, months: number): IsoDate {
  const counted = monthsUntil(day) + months;
  const year = Math.floor(counted / MONTHS_PER_YEAR);
  const month = counted - year * MONTHS_PER_YEAR + 1;
  return isoDay(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month)));
}

/** The first day of the day's month, or of one some months away. */
export function firstOfMonth(day: IsoDate, monthsAway = 0): IsoDate {
  const counted = monthsUntil(day) + monthsAway;
  const year = Math.floor(counted / MONTHS_PER_YEAR);
  return isoDay(year, counted - year * MONTHS_PER_YEAR + 1, 1);
}

/** Whole months since the beginning of year 0. */
function monthsUntil(day: IsoDate): number {
  return yearOf(day) * MONTHS_PER_YEAR + monthOf(day) - 1;
}

/** The last calendar day of the day's month. */
export function monthEnd(day: IsoDate): IsoDate {
  const [year, month] = [yearOf(day), monthOf(day)];
  return isoDay(year, month, daysInMonth(year, month));
}

export function isMonthEnd(day: IsoDate): boolean {
  return dayOfMonth(day) === daysInMonth(yearOf(day), monthOf(day));
}

export function isFirstOfMonth(day: IsoDate): boolean {
  return dayOfMonth(day) === 1;
}

/** The first day of the month after the day's month. */
export function firstOfNextMonth(day: IsoDate): IsoDate {
  return firstOfMonth(day, 1);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(day: IsoDate): number {
  return (((numberOf(day) + FIRST_WEEKDAY) % 7) + 7) % 7;
}

/** The month's last Monday to Friday. */
export function lastBusinessDay(day: IsoDate): IsoDate {
  const end = monthEnd(day);
  const daysPastFriday = Math.max(0, ((weekday(end) + 6) % 7) - 4);
  return daysPastFriday === 0 ? end : addDays(end, -daysPastFriday);
}

/** The first Friday on or after both days: where an unsigned close date is moved to (F-069, C-27). */
export function pushFriday(closeDate: IsoDate, today: IsoDate): IsoDate {
  const from = closeDate > today ? closeDate : today;
  return addDays(from, (FRIDAY - weekday(from) + 7) % 7);
}
