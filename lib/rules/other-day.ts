import { monthNames } from '../facts/month-names.ts';

/** Short forms that are words of their own beside a number: "5 out of 12", "3 set". */
const NO_MONTHS = ['ago', 'des', 'gen', 'mag', 'out', 'set'];

/** The source of a pattern that finds a month's name in many languages. These sources take the flags `iu`. */
export const MONTH = `(?:${monthNames.filter((name) => !NO_MONTHS.includes(name)).join('|')})(?!\\p{L})`;

const BETWEEN = String.raw`\s?[./\u2010-\u2015-]\s?`;
const MONTH_DAY = '(?:[12]\\d|3[01]|0?[1-9])';

/**
 * The source of a pattern for a day in another form than `YYYY-MM-DD`: none is guessed at, and seeing that there is
 * one is enough to not know. Short forms with points (`10.3.`) are left to who knows what else is numbered so.
 */
export const OTHER_DAY: string = [
  String.raw`\d{1,4}${BETWEEN}\d{1,2}${BETWEEN}\d{1,4}`,
  String.raw`20\d\d[01]\d[0-3]\d(?!\d)`,
  String.raw`\d{1,2}\s?\/\s?\d`,
  String.raw`${MONTH_DAY}(?:st|nd|rd|th|er|º)?[. -]{0,2}(?:de )?${MONTH}`,
  String.raw`${MONTH}[. -]{1,2}\d`,
  String.raw`(?:\p{Nd}{4}[年년]\s?)?\p{Nd}{1,2}[月월]`,
].join('|');
