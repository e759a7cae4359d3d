import { monthNamed } from './month-names.ts';

/** Dates of one style have one order of day and month: "3/4/2026", "3.4.2026", "3-4-2026", "2026-4-3". */
export type DateStyle = '/' | '.' | '-' | 'year-first';

/** The numbers of a date text in the roles that its form gives them; not yet checked to be a real day. */
export type DateShape =
  /** With a month name: there is one order. */
  | { form: 'ordered'; year: number; month: number; day: number }
  /** Day and month may be either way around; the style is the separator when the year is last. */
  | { form: 'two-way'; style: DateStyle; first: number; second: number; year: number }
  /** "05/06/26": the year may be first or last. */
  | { form: 'short'; numbers: [number, number, number] };

const YEAR_FIRST = /^(\d{4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d)\.?/;
const YEAR_LAST = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d\d)(?!\d)\.?/;
/** "31 Dec 2026", "31. Dezember 2026", "31 de diciembre de 2026". */
const DAY_NAME = /^(\d{1,2})\.? (?:de )?(\p{L}+)\.? (?:de )?(\d{4})(?!\d)/u;
/** "Dec 31, 2026". */
const NAME_DAY = /^(\p{L}+)\.? (\d{1,2}),? (\d{4})(?!\d)/u;

/** What may follow the date: a word for "year", then a time of day with its own words. */
const YEAR_WORD = /^ ?[гр]\.?(?= |,|$)/;
const TIME = new RegExp(
  [
    /^(?:T|[,،]? ?)/u, // between date and time
    /(?:(?:klo|kl|um|at|à|om|la|в|u|pukul)\.? |\p{Lo}{1,4} ?)?/u, // "at", or a Chinese or Korean "p.m."
    /(?:[01]?\d|2[0-4]) ?[:.h] ?[0-5]\d(?:(?:[:.]| min )[0-5]\d)?(?:[.,]\d{1,3})?/u,
    /[\p{L}\p{M}. ]{0,16}(?:[+-]\d\d:?\d\d)?$/u, // "PM", "p. m.", "Z", an offset
  ]
    .map(({ source }) => source)
    .join(''),
  'u',
);
/** Vietnamese puts the time first. */
const TIME_FIRST = /^(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)? (?=\d)/;

/** The date in a text of one date, with or without a time of day. The text is in `plain` spelling. */
export function dateShape(text: string): DateShape | undefined {
  const dated = withoutCjkUnits(text.replace(TIME_FIRST, ''));
  return yearFirst(dated) ?? yearLast(dated) ?? named(dated);
}

function yearFirst(text: string): DateShape | undefined {
  const match = YEAR_FIRST.exec(text);
  if (!match || !endsWell(text, match)) return undefined;
  const [, year, , first, second] = match;
  return {
    form: 'two-way',
    style: 'year-first',
    first: Number(first),
    second: Number(second),
    year: Number(year),
  };
}

function yearLast(text: string): DateShape | undefined {
  const match = YEAR_LAST.exec(text);
  if (!match || !endsWell(text, match)) return undefined;
  const [, first, separator, second, year = ''] = match;
  const [one, two, three] = [Number(first), Number(second), Number(year)];
  if (year.length === 2) return { form: 'short', numbers: [one, two, three] };
  return { form: 'two-way', style: separator as DateStyle, first: one, second: two, year: three };
}

function named(text: string): DateShape | undefined {
  const dayFirst = DAY_NAME.exec(text);
  const match = dayFirst ?? NAME_DAY.exec(text);
  if (!match || !endsWell(text, match)) return undefined;
  const [, one = '', other = '', year] = match;
  const month = monthNamed(dayFirst ? other : one);
  const day = Number(dayFirst ? one : other);
  return month === undefined ? undefined : { form: 'ordered', year: Number(year), month, day };
}

function endsWell(text: string, match: RegExpExecArray): boolean {
  const rest = text.slice(match[0].length).replace(YEAR_WORD, '');
  return rest === '' || TIME.test(rest);
}

/** "2026年12月31日" and "2026년 12월 31일" are dates with dashes. */
function withoutCjkUnits(text: string): string {
  return text.replace(/^(\d{4})[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일]/, '$1-$2-$3');
}
