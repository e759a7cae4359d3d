import { isCalendarDay } from '../facts/fact.ts';
import type { IsoDate } from '../facts/facts.ts';
import { monthNamed } from '../facts/month-names.ts';

const ISO_DAY = /\b\d{4}-\d{2}-\d{2}\b/g;
/** Days in other forms are not guessed at; seeing that there is one is enough to not know. */
const OTHER_DAY =
  /\b\d{1,2}\s?\/\s?\d{1,2}\b|\b\d{1,2}\s?[.-]\s?\d{1,2}\s?[.-]\s?\d{2,4}\b|\b(?:\d{2}\.\s?\d{1,2}|\d\.\s?(?:0\d|1[0-2]))\.|\b(?:jan|feb|mar|apr|june?|july?|aug|sept?|oct|nov|dec|may \d{1,4}|\d{1,2} may)\b|\d\s?[年月日년월일]|\bq[1-4]\b|\bfy\s?\d{2}/i;
/** A word, and the day of a month in front of it: "10 février", "10. Februar", "1er mars", "10 de febrero". */
const WORD = /(?:(?<!\d)(?<day>[12]\d|3[01]|0?[1-9])(?:\.|er|º)?\s?(?:de\s|d['’])?)?(?<word>\p{L}{3,})/giu;
/** Shorter names of months are also words of other meanings, so they need a day in front. */
const PLAIN_NAME = 5;
/** A year, alone or in front of the eight digits of a day. */
const YEAR = /(?<!\d)(\d{4})(?:\d{4})?(?!\d)/g;

/**
 * The latest day that notes about a rank are dated with, written `YYYY-MM-DD`. Later days than today are
 * plans, not entries; of several, the latest tells when the rank was last looked at.
 */
export function latestDayIn(notes: string, today: IsoDate): IsoDate | undefined {
  let latest: IsoDate | undefined;
  for (const [day] of notes.matchAll(ISO_DAY)) {
    if (isCalendarDay(day) && day <= today && (latest === undefined || day > latest)) latest = day;
  }
  return latest;
}

/**
 * Whether notes name a time in a form that {@link latestDayIn} does not read. A year alone is one when a day
 * of it can lie between `since` and `today`.
 */
export function hasOtherDay(notes: string, since: IsoDate, today: IsoDate): boolean {
  const text = notes.replace(ISO_DAY, ' ');
  return OTHER_DAY.test(text) || namesMonth(text) || namesYear(text, since.slice(0, 4), today.slice(0, 4));
}

function namesMonth(text: string): boolean {
  for (const { groups } of text.matchAll(WORD)) {
    const { day, word = '' } = groups ?? {};
    const isPlain = day !== undefined || word.length >= PLAIN_NAME;
    if (isPlain && monthNamed(word) !== undefined) return true;
  }
  return false;
}

function namesYear(text: string, first: string, last: string): boolean {
  return [...text.matchAll(YEAR)].some(([, year = '']) => year >= first && year <= last);
}
