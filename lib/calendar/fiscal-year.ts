import type { IsoDate } from '../facts/facts.ts';

/** The first day of the fiscal year that holds the day. */
export function fiscalYearStart(day: IsoDate, startMonth: number): IsoDate {
  const year = Number(day.slice(0, 4));
  const start = firstOf(year, startMonth);
  return start <= day ? start : firstOf(year - 1, startMonth);
}

/** The first day of the fiscal year after the day's own. */
export function nextFiscalYearStart(day: IsoDate, startMonth: number): IsoDate {
  return firstOf(Number(fiscalYearStart(day, startMonth).slice(0, 4)) + 1, startMonth);
}

function firstOf(year: number, month: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}
