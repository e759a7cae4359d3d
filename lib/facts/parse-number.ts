import { amountParts, signed } from './amount-parts.ts';
import { agreeing, mayBeGroup, type NumberReading, numberReadings } from './number-readings.ts';
import { openText } from './open-text.ts';
import type { PageFormat } from './page-format.ts';
import { onlyOf, type Parsed, understood, unreadable } from './parsed.ts';

/** The part of a page's format that numbers depend on. */
type NumberFormat = Pick<PageFormat, 'decimal'>;

/**
 * A whole number of 0 or more, as in "1,234" or "12.00". One separator before three digits groups them,
 * because a count has no decimals.
 */
export function parseCount(text: string, format: NumberFormat): Parsed<number> {
  const open = openText(text);
  if ('settled' in open) return open.settled;
  const parts = amountParts(open.opened);
  if (!parts || parts.before + parts.after !== '') return unreadable(text, NOT_A_NUMBER);
  if (parts.negative) return unreadable(text, NEGATIVE);
  const all = numberReadings(parts.core);
  const likely = agreeing(all, format.decimal.number).filter((reading) => !mayBeGroup(reading, all));
  const value = onlyValue(likely);
  if (value === undefined) return unreadable(text, whyUndecided(all, likely));
  return Number.isInteger(value) ? understood(value) : unreadable(text, NOT_WHOLE);
}

/** Per cent as shown: "75%", "%75", "75 %" and a bare "75" are all 75. */
export function parsePercent(text: string, format: NumberFormat): Parsed<number> {
  const open = openText(text);
  if ('settled' in open) return open.settled;
  const parts = amountParts(open.opened);
  if (!parts || !['', '%'].includes(parts.before + parts.after)) return unreadable(text, NOT_A_NUMBER);
  const all = numberReadings(parts.core);
  const likely = agreeing(all, format.decimal.number);
  const value = onlyValue(likely);
  if (value === undefined) return unreadable(text, whyUndecided(all, likely));
  return understood(signed(value, parts.negative));
}

/** The one number that all readings mean. */
export function onlyValue(readings: NumberReading[]): number | undefined {
  return onlyOf(readings.map(({ value }) => value));
}

/** Why a number has no value: no reading, none that fits the page, or more than one. */
export function whyUndecided(all: NumberReading[], likely: NumberReading[]): string {
  if (all.length === 0) return NOT_A_NUMBER;
  return likely.length === 0 ? OTHER_FORMAT : AMBIGUOUS;
}

export const NOT_A_NUMBER = 'This is not one number in a form known here.';
const NOT_WHOLE = 'A whole number belongs here.';
const NEGATIVE = 'A count cannot be less than zero.';
const OTHER_FORMAT = 'Its separators do not fit the rest of this page.';
const AMBIGUOUS =
  'The separator may be a decimal or a thousands separator; a number on this page with both would settle it.';
