import type { IsoDate } from '../facts/facts.ts';
import { firstOfMonth, monthEnd } from './day.ts';
import { monthOf, yearOf } from './day-parts.ts';

/** A fiscal quarter: years are named by the calendar year in which they end (F §2.1.9). */
export type FiscalQuarter = {
  year: number;
  quarter: 1 | 2 | 3 | 4;
  start: IsoDate;
  end: IsoDate;
};

const MONTHS_PER_QUARTER = 3;

/** Months since the fiscal year began, 0 to 11. */
function fiscalMonth(day: IsoDate, startMonth: number): number {
  return (monthOf(day) - startMonth + 12) % 12;
}

/** 1, 2 or 3: the day's month within its fiscal quarter. */
export function monthOfQuarter(day: IsoDate, startMonth: number): 1 | 2 | 3 {
  return ((fiscalMonth(day, startMonth) % MONTHS_PER_QUARTER) + 1) as 1 | 2 | 3;
}

/** Nearly always it is today's that is asked for. */
let last: { day: IsoDate; startMonth: number; quarter: FiscalQuarter } | undefined;

/** The fiscal quarter that holds the day. */
export function fiscalQuarter(day: IsoDate, startMonth: number): Readonly<FiscalQuarter> {
  if (last?.day === day && last.startMonth === startMonth) return last.quarter;
  last = { day, startMonth, quarter: quarterOf(day, startMonth) };
  return last.quarter;
}

function quarterOf(day: IsoDate, startMonth: number): FiscalQuarter {
  const month = fiscalMonth(day, startMonth);
  const monthsAgo = month % MONTHS_PER_QUARTER;
  const start = firstOfMonth(day, -monthsAgo);
  const end = monthEnd(firstOfMonth(day, MONTHS_PER_QUARTER - 1 - monthsAgo));
  const isPastNewYear = monthOf(day) + 11 - month > 12;
  const quarter = (Math.floor(month / MONTHS_PER_QUARTER) + 1) as FiscalQuarter['quarter'];
  return { year: yearOf(day) + (isPastNewYear ? 1 : 0), quarter, start, end };
}

/** `FY27-Q1`. */
export function quarterName({ year, quarter }: FiscalQuarter): string {
  return `FY${String(year % 100).padStart(2, '0')}-Q${quarter}`;
}
