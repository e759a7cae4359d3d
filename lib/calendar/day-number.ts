import type { IsoDate } from '../facts/facts.ts';
import { dayOfMonth, isoDay, monthOf, yearOf } from './day-parts.ts';

/*
 * Days are numbered from 1 January 1970. Years are taken to begin in March, so that a leap day is the last
 * of its year, and to stand in eras of 400 years, which all have as many days.
 */
const DAYS_PER_ERA = 146_097;
const YEARS_PER_ERA = 400;
/** From 1 March of year 0 to day 0. */
const DAYS_BEFORE_FIRST = 719_468;

/** Days from 1 January 1970, negative before. */
export function numberOf(day: IsoDate): number {
  return numbered(yearOf(day), monthOf(day), dayOfMonth(day));
}

function numbered(year: number, month: number, dayInMonth: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const monthsSinceMarch = month > 2 ? month - 3 : month + 9;
  const era = Math.floor(marchYear / YEARS_PER_ERA);
  const yearOfEra = marchYear - era * YEARS_PER_ERA;
  const dayOfYear = daysBeforeMonth(monthsSinceMarch) + dayInMonth - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_PER_ERA + yearOfEra * 365 + leapDays + dayOfYear - DAYS_BEFORE_FIRST;
}

/** Days from 1 March to the first of a month, by the months between. */
function daysBeforeMonth(monthsSinceMarch: number): number {
  return Math.floor((153 * monthsSinceMarch + 2) / 5);
}

/** The day of a number that {@link numberOf} gives. */
export function dayNumbered(number: number): IsoDate {
  const sinceMarch = number + DAYS_BEFORE_FIRST;
  const era = Math.floor(sinceMarch / DAYS_PER_ERA);
  const dayOfEra = sinceMarch - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const yearStart = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - yearStart;
  const monthsSinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9;
  const year = era * YEARS_PER_ERA + yearOfEra + (month > 2 ? 0 : 1);
  return isoDay(year, month, dayOfYear - daysBeforeMonth(monthsSinceMarch) + 1);
}
