import type { IsoDate } from '../facts/facts.ts';

/*
 * Calendar arithmetic on `YYYY-MM-DD`, without zones. Days are counted in UTC, where every day has
 * 24 hours, so a daylight-saving change can never move a date. Sources: date arithmetic of the
 * handbook facts, §2.1.
 */

const DAY_MS = 86_400_000;
const FRIDAY = 5;

/** Midnight UTC. Taken apart by position: parsing the text is ten times slower, and rules do it a lot. */
function toTime(day: IsoDate): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

function toIso(time: number): IsoDate {
  const date = new Date(time);
  const pad = (part: number) => (part < 10 ? `0${part}` : part);
  return `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (toTime(to) - toTime(from)) / DAY_MS;
}

export function addDays(day: IsoDate, days: number): IsoDate {
  return toIso(toTime(day) + days * DAY_MS);
}

/** Same day some months away; the 31st becomes the last day of a shorter month. */
export function addMonthsClamped(day: IsoDate, months: number): IsoDate {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1];
  const wanted = Date.UTC(year, month + months, Number(day.slice(8, 10)));
  const lastOfMonth = Date.UTC(year, month + months + 1, 0);
  return toIso(Math.min(wanted, lastOfMonth));
}

/** The last calendar day of the day's month. */
export function monthEnd(day: IsoDate): IsoDate {
  return toIso(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0));
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
  return new Date(toTime(day)).getUTCDay();
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
