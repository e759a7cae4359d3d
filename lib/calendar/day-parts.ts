import type { IsoDate } from '../facts/facts.ts';

/*
 * A day's year, month and day of the month. Rules ask for them for every deal, so a day is taken apart by
 * position and no `Date` is made, which would cost several times as much.
 */

const DIGIT_ZERO = 48;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function yearOf(day: IsoDate): number {
  return twoDigits(day, 0) * 100 + twoDigits(day, 2);
}

/** 1 to 12. */
export function monthOf(day: IsoDate): number {
  return twoDigits(day, 5);
}

/** 1 to 31. */
export function dayOfMonth(day: IsoDate): number {
  return twoDigits(day, 8);
}

function twoDigits(day: IsoDate, at: number): number {
  return (day.charCodeAt(at) - DIGIT_ZERO) * 10 + day.charCodeAt(at + 1) - DIGIT_ZERO;
}

/** How many days a month has; 1 is January. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The day with these parts, `YYYY-MM-DD`. */
export function isoDay(year: number, month: number, dayInMonth: number): IsoDate {
  return `${year < 1_000 ? String(year).padStart(4, '0') : year}-${padded(month)}-${padded(dayInMonth)}`;
}

function padded(part: number): string | number {
  return part < 10 ? `0${part}` : part;
}
