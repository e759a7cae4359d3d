import { isCalendarDay } from '../facts/fact.ts';
import type { IsoDate } from '../facts/facts.ts';
import { monthNamed } from '../facts/month-names.ts';
import { OTHER_DAY } from './other-day.ts';

const ISO_DAY = /\b\d{4}-\d{2}-\d{2}\b/g;
/** Days and times in other forms are not guessed at; seeing that there is one is enough to not know. */
const OTHER_TIME = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?:${OTHER_DAY})`,
    // "10.02." and not the end of "ranked 1.5."
    String.raw`\b(?:\d\d\.\s?\d{1,2}|\d\.\s?(?:0\d|1[0-2]))\.`,
    String.raw`\b(?:jan|feb|mar|apr|june?|july?|aug|sept?|oct|nov|dec)\b`,
    String.raw`\d\s?[年日년일]|\bq[1-4]\b|\bfy\s?\d{2}`,
  ].join('|'),
  'iu',
);
/** A word too long to be another than a month's name, in whatever language; a year, alone or before month and day. */
const WORD_OR_YEAR = /\p{L}{4,}|(?<!\d)\d{4}(?=(?:\d{4})?(?!\d))/gu;

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
export function hasOtherTime(notes: string, since: IsoDate, today: IsoDate): boolean {
  const text = notes.replace(ISO_DAY, ' ');
  const isTime = (word: string) =>
    monthNamed(word) !== undefined || (word >= since.slice(0, 4) && word <= today);
  return OTHER_TIME.test(text) || (text.match(WORD_OR_YEAR) ?? []).some(isTime);
}
