import { mixesDigits, plain } from './digits.ts';
import { blank, type Parsed, unreadable } from './parsed.ts';

/** Longer than any date, or any amount with both currencies; anything longer is prose. */
const MAX_LENGTH = 80;

/** What pages print for an empty field, besides nothing. */
const EMPTY = /^[-\u2014\u2015]*$/;

/**
 * The checks shared by dates, amounts and numbers: a text in {@link plain} spelling, or what is already
 * clear about it (blank, cut short, too long, no digits).
 */
export function openText(text: string): { opened: string } | { settled: Parsed<never> } {
  const trimmed = text.trim();
  if (trimmed.length > MAX_LENGTH) return { settled: unreadable(text, TOO_LONG) };
  const opened = plain(trimmed);
  if (EMPTY.test(opened)) return { settled: blank };
  if (/\.\.|…/.test(opened)) return { settled: unreadable(text, CUT_SHORT) };
  if (!/\d/.test(opened)) return { settled: unreadable(text, NO_DIGITS) };
  return mixesDigits(text) ? { settled: unreadable(text, MIXED) } : { opened };
}

const TOO_LONG = 'This is too long to be a date or a number.';
const CUT_SHORT = 'The page shows only the start of it; the Details tab shows it in full.';
const NO_DIGITS = 'It holds no digits; the Details tab may show the exact value.';
const MIXED = 'It mixes two kinds of digits.';
