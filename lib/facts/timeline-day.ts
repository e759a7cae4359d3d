import { daysBetween } from '../calendar/day.ts';
import { plain } from './digits.ts';
import type { IsoDate } from './facts.ts';
import { monthNamed } from './month-names.ts';
import { nearDay } from './near-days.ts';
import type { PageFormat } from './page-format.ts';
import { parseDate } from './parse-date.ts';
import { onlyOf } from './parsed.ts';

/** What tells the day of a timeline's entry. */
export type ShownDay = {
  /** `3:47 PM | Jul 21`, `Yesterday`, `Jul 30, 2025\nOverdue`. */
  date: string;
  /** `July • 2026` */
  heading?: string;
  /** Planned or overdue: the day may be on either side of now. */
  isUpcoming?: true;
};

/** Farther away, the same day of another year is as near. */
const HALF_YEAR = 182;
const YEAR = /(?<!\d)\d{4}(?!\d)/;
/** The times of day, and words such as "Overdue", that stand beside the day. */
const PARTS = /[|\n]/;

/**
 * The day of a timeline's entry; `undefined` when its texts do not settle it. A day without a year is one of
 * the year in its heading; among what is planned or overdue, of the present year when no other is nearer,
 * since timelines write the year of any other. Nothing else gives it a year.
 *
 * @param readOn The day on which the page was read, in the user's zone: "Today".
 */
export function timelineDay(shown: ShownDay, readOn: IsoDate, format: PageFormat): IsoDate | undefined {
  return onlyOf(shown.date.split(PARTS).flatMap((part) => dayIn(part, shown, readOn, format) ?? []));
}

function dayIn(part: string, shown: ShownDay, readOn: IsoDate, format: PageFormat): IsoDate | undefined {
  return nearDay(part, readOn) ?? dayOf(part, format) ?? dayWithoutYear(part, shown, readOn, format);
}

function dayOf(text: string, format: PageFormat): IsoDate | undefined {
  const parsed = parseDate(text, format);
  return parsed.state === 'value' ? parsed.value : undefined;
}

function dayWithoutYear(
  part: string,
  { heading = '', isUpcoming }: ShownDay,
  readOn: IsoDate,
  format: PageFormat,
): IsoDate | undefined {
  const [year] = YEAR.exec(plain(heading)) ?? [];
  if (year !== undefined) {
    const day = inYear(part, year, format);
    return day !== undefined && isInMonth(day, heading) ? day : undefined;
  }
  const day = isUpcoming && inYear(part, readOn.slice(0, 4), format);
  return day && Math.abs(daysBetween(readOn, day)) <= HALF_YEAR ? day : undefined;
}

/** A year is written after the day, or in Chinese, Japanese and Korean before it. */
function inYear(part: string, year: string, format: PageFormat): IsoDate | undefined {
  const text = part.trim();
  const whole = [`${text}, ${year}`, `${text} ${year}`, `${text}/${year}`, `${year}年${text}`];
  return onlyOf(whole.flatMap((one) => dayOf(one, format) ?? []));
}

/** A heading whose month has no known name says nothing against a day. */
function isInMonth(day: IsoDate, heading: string): boolean {
  const [, numbered] = /(\d{1,2})[月월]/u.exec(plain(heading)) ?? [];
  const named = heading.match(/\p{L}+/gu)?.flatMap((word) => monthNamed(word) ?? []) ?? [];
  const month = numbered === undefined ? onlyOf(named) : Number(numbered);
  return month === undefined || month === Number(day.slice(5, 7));
}
