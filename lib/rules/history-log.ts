import { daysBetween } from '../calendar/day.ts';
import { isCalendarDay } from '../facts/fact.ts';
import type { IsoDate } from '../facts/facts.ts';
import { monthNamed } from '../facts/month-names.ts';
import { MONTH } from './other-day.ts';

/** What parts one entry of a log from the next. */
const BETWEEN = /[\n\r;|•]|<[^<>]{0,200}>|,\s|\s\/\s|(?<=\p{L})\.\s/u;
/** An entry's day: 2026-03-01, 3/1, 1.3.26, 1 Mar or Mar 1; the numbers of the short form may be either way. */
const DATED = new RegExp(
  [
    '^[\\s\\-*–—([]*(?:',
    '(?<iso>\\d{4}-\\d{2}-\\d{2})',
    '|(?<one>\\d{1,2})[./](?<two>\\d{1,2})(?:[./](?<year>\\d{4}|\\d{2}))?\\.?',
    `|(?<day>\\d{1,2})\\.?\\s(?:de\\s)?(?<month>${MONTH})\\.?(?:\\s(?<yearAfter>\\d{4}))?`,
    `|(?<monthBefore>${MONTH})\\.?\\s(?<dayAfter>\\d{1,2})`,
    ')(?![\\p{L}\\p{N}])[\\s:)\\]–—-]*',
  ].join(''),
  'iu',
);
/** Whose entry it is, before its day: "SF 3/1", "[SF] 3/1:". */
const INITIALS = /^[\s\-*–—([]*\p{Lu}{2,3}[\s:\])–—-]+(?=\d)/u;
/** A word in the past tense among an entry's first three. */
const TOLD =
  /^(?:\p{L}+\P{L}+){0,2}(?:[a-z]+[^e\W\d_]ed|sent|met|spoke|left|had|got|was|were|said|told|held|gave|no answer|voicemail|l?vm)(?!\p{L})/iu;
/** A day without a year may be of last year when this year's is further ahead than plans are made. */
const PLANNED_AHEAD_DAYS = 183;

/** How many entries of a text tell what was done: their day has passed, or they go on in the past tense. */
export function loggedEntries(text: string, today: IsoDate): number {
  if (!/\d/.test(text)) return 0;
  return text.split(BETWEEN).filter((entry) => isLogged(entry, today)).length;
}

function isLogged(part: string, today: IsoDate): boolean {
  const entry = part.replace(INITIALS, '');
  const dated = entry.match(DATED);
  if (!dated) return false;
  const days = daysOf(dated.groups ?? {}, today);
  if (days.length === 0) return false;
  if (days.every(({ day }) => day < today)) return true;
  const isTold = TOLD.test(entry.slice(dated[0].length));
  return isTold && !days.every((day) => isAhead(day, today));
}

type PossibleDay = { day: IsoDate; hasYear: boolean };

function isAhead({ day, hasYear }: PossibleDay, today: IsoDate): boolean {
  return day > today && (hasYear || daysBetween(today, day) <= PLANNED_AHEAD_DAYS);
}

/** Every day the numbers can mean; none is chosen. */
function daysOf(found: Record<string, string | undefined>, today: IsoDate): PossibleDay[] {
  const { iso, one, two, year, yearAfter, month, monthBefore } = found;
  const written = year ?? yearAfter;
  const hasYear = iso !== undefined || written !== undefined;
  const inYear = written === undefined ? today.slice(0, 4) : written.padStart(4, '20');
  const named = monthNamed(month ?? monthBefore ?? '');
  const candidates = [
    iso,
    dayFrom(inYear, one, two),
    dayFrom(inYear, two, one),
    dayFrom(inYear, named?.toString(), found.day ?? found.dayAfter),
  ];
  return candidates
    .filter((day) => day !== undefined && isCalendarDay(day))
    .map((day) => ({ day: day ?? '', hasYear }));
}

function dayFrom(year: string, month: string | undefined, day: string | undefined): IsoDate | undefined {
  if (month === undefined || day === undefined) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
