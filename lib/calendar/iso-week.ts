import type { IsoDate } from '../facts/facts.ts';
import { addDays, daysBetween, weekday } from './day.ts';

const THURSDAY = 4;
const DAYS_PER_WEEK = 7;

/**
 * The day's ISO 8601 week, `2026-W12`. Weeks begin on Monday and belong to the year that holds their
 * Thursday, so the first and last days of a year may be in a week of another.
 */
export function isoWeek(day: IsoDate): string {
  const isoWeekday = weekday(day) || DAYS_PER_WEEK;
  const thursday = addDays(day, THURSDAY - isoWeekday);
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / DAYS_PER_WEEK) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
