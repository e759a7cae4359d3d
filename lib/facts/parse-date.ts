import { type DateShape, type DateStyle, dateShape } from './date-shape.ts';
import { isCalendarDay } from './fact.ts';
import type { IsoDate } from './facts.ts';
import { openText } from './open-text.ts';
import type { DayMonthOrder, PageFormat } from './page-format.ts';
import { onlyOf, type Parsed, understood, unreadable } from './parsed.ts';
import { BUDDHIST_OFFSET, FIRST_YEAR, isBuddhistYear, isPlausibleYear, LAST_YEAR } from './years.ts';

/** The part of a page's format that dates depend on. */
type DateFormat = Pick<PageFormat, 'dayMonth' | 'calendar' | 'language'>;

type Day = { year: number; month: number; day: number };

/**
 * A calendar day as a page shows it, with or without a time of day, which is left out: the day is the one
 * written, in whatever zone the page shows.
 */
export function parseDate(text: string, format: DateFormat): Parsed<IsoDate> {
  const open = openText(text);
  if ('settled' in open) return open.settled;
  const shape = dateShape(open.opened);
  if (!shape) return unreadable(text, NOT_A_DATE);
  const calendar = calendarReason(shape, format);
  if (calendar) return unreadable(text, calendar);
  const days = [...new Set(candidates(shape, format).flatMap(isoDay))];
  if (days.length === 0) return unreadable(text, NO_SUCH_DAY);
  const day = onlyOf(days);
  return day === undefined ? unreadable(text, AMBIGUOUS) : understood(day);
}

const bothOrders = ['day-first', 'month-first'] as const;

/** Every order that the form of the text and the page's other dates leave open. */
function candidates(shape: DateShape, format: DateFormat): Day[] {
  if (shape.form === 'ordered') return [shape];
  if (shape.form === 'short') return shortYearDays(shape.numbers);
  const { first, second, year } = shape;
  return ordersOf(shape.style, format).map((order) => dayIn(order, first, second, year));
}

/**
 * No locale puts the month first before dots, and few the day first after the year; a page that does all the
 * same has no order. Slashes and hyphens are open unless the page itself shows their order.
 */
function ordersOf(style: DateStyle, { dayMonth, language }: DateFormat): DayMonthOrder[] {
  const shown = dayMonth[style];
  if (style === 'year-first') {
    if (shown === 'month-first') return [shown];
    if (DAY_AFTER_YEAR.includes(language)) return [...bothOrders];
    return shown ? [] : ['month-first'];
  }
  if (shown === 'mixed' || (!shown && style !== '.')) return [...bothOrders];
  return [shown ?? 'day-first'];
}

/** Kyrgyz, Uyghur, N’Ko: they also write year, day, month, so their pages need a date past the 12th. */
const DAY_AFTER_YEAR = ['ky', 'ug', 'nqo'];

/** A page's four-digit years say nothing about where it puts a two-digit one. */
function shortYearDays([a, b, c]: [number, number, number]): Day[] {
  const days = [...bothOrders.map((order) => dayIn(order, a, b, c)), { year: a, month: b, day: c }];
  return days.map((day) => ({ ...day, year: CENTURY + day.year }));
}

function dayIn(order: DayMonthOrder, first: number, second: number, year: number): Day {
  return order === 'day-first' ? { year, month: second, day: first } : { year, month: first, day: second };
}

function isoDay({ year, month, day }: Day): IsoDate[] {
  const gregorian = isBuddhistYear(year) ? year - BUDDHIST_OFFSET : year;
  const pad = (part: number) => String(part).padStart(2, '0');
  const iso = `${gregorian}-${pad(month)}-${pad(day)}`;
  return isCalendarDay(iso) ? [iso] : [];
}

/** Why the year cannot be taken; undefined when it can. */
function calendarReason(shape: DateShape, { calendar, language }: DateFormat): string | undefined {
  const isThai = calendar === 'buddhist' || language === 'th';
  if (shape.form === 'short') {
    const isDoubtful = isThai || shape.numbers.some((number) => number > LAST_SHORT_YEAR);
    return isDoubtful ? SHORT_YEAR : undefined;
  }
  if (isPlausibleYear(shape.year)) return undefined;
  return isThai && isBuddhistYear(shape.year) ? undefined : OTHER_YEAR;
}

/** Two-digit years belong to this century: CRM dates are of today's deals. */
const CENTURY = 2000;
/** Later ones may be of the last century, or of ours in the Buddhist calendar, where 2000 is 2543. */
const LAST_SHORT_YEAR = 42;

const NOT_A_DATE = 'This is not one date in a form known here.';
const NO_SUCH_DAY = 'There is no such day, or its order of day and month does not fit this page.';
const AMBIGUOUS = 'Day and month cannot be told apart on this page; a date after the 12th would settle it.';
const SHORT_YEAR = 'The century of its two-digit year is not clear.';
const OTHER_YEAR = `The year is outside ${FIRST_YEAR} to ${LAST_YEAR}, or belongs to another calendar.`;
