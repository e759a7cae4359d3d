import type { Day } from '../shared/types.ts';

const DAY_MS = 86_400_000;
/** The handbook's fiscal year begins on 1 February. */
const FISCAL_YEAR_START_MONTH = 2;

function parse(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

function format(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

function dayOf(year: number, monthIndex: number, day: number): Day {
  return format(new Date(Date.UTC(year, monthIndex, day)));
}

function fiscalYearStart(today: Day): Day {
  const date = parse(today);
  const startIndex = FISCAL_YEAR_START_MONTH - 1;
  const year = date.getUTCMonth() < startIndex ? date.getUTCFullYear() - 1 : date.getUTCFullYear();
  return dayOf(year, startIndex, 1);
}

/** The days a sample is written with, all relative to one `today`, so that its findings stay the same. */
export type Days = {
  today: Day;
  ago(days: number): Day;
  ahead(days: number): Day;
  /** The last day of a month: 0 is this month, 1 the next. */
  monthEnd(months: number): Day;
  /** The first day of next month. */
  nextFirst(): Day;
  /** Some day of next month that is neither its first nor its last. */
  nextMonth(day: number): Day;
  /** So many days ago, but not before the current fiscal year. */
  thisFiscalYear(daysAgo: number): Day;
};

/** @throws RangeError when `today` is not a calendar day. */
export function daysFrom(today: Day): Days {
  const base = parse(today);
  if (Number.isNaN(base.getTime()) || format(base) !== today) throw new RangeError(`not a day: ${today}`);
  const [year, month] = [base.getUTCFullYear(), base.getUTCMonth()];
  const ahead = (days: number) => format(new Date(base.getTime() + days * DAY_MS));
  const ago = (days: number) => ahead(-days);
  return {
    today,
    ago,
    ahead,
    monthEnd: (months) => dayOf(year, month + months + 1, 0),
    nextFirst: () => dayOf(year, month + 1, 1),
    nextMonth: (day) => dayOf(year, month + 1, day),
    thisFiscalYear: (daysAgo) => [ago(daysAgo), fiscalYearStart(today)].sort().at(-1) ?? today,
  };
}
