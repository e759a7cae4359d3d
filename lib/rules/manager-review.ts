import { daysBetween } from '../calendar/day.ts';
import { factAt, isCalendarDay } from '../facts/fact.ts';
import type { IsoDate } from '../facts/facts.ts';
import { monthNames } from '../facts/month-names.ts';
import type { Severity } from '../policy/policy.ts';
import { linesOf } from '../text/lines.ts';
import { type Context, fail, pass, unknown, type Verdict } from './rule.ts';
import { unknownBecauseOf } from './unknowns.ts';
import { count, dayName } from './words.ts';

/** Where consults are logged: notes that begin with their day, written `YYYY-MM-DD`. */
const REVIEW = 'opportunity.managerReview';

/** A day at the beginning of a line begins a note; a day further on is a promise made in it. */
const NOTE_DAY = /(?:^|\n)[^\p{L}\p{N}\n]*(\d{4}-\d{2}-\d{2})(?!\d)/gu;
const ANY_DAY = /\d{4}-\d{2}-\d{2}(?!\d)/;
/** Short forms that are words of their own beside a number: "5 out of 12", "3 set". */
const NO_MONTHS = ['ago', 'des', 'gen', 'mag', 'out', 'set'];
const MONTH = `(?:${monthNames.filter((name) => !NO_MONTHS.includes(name)).join('|')})(?!\\p{L})`;
const DASH = '[-\u2010-\u2015]';
const OTHER_DAY = [
  String.raw`\d{1,4}[./]\d{1,2}[./]\d{1,4}`,
  String.raw`\d{1,2}${DASH}\d{1,2}${DASH}\d{2,4}`,
  String.raw`\d{4}${DASH}\d{1,2}${DASH}\d(?!\d)`,
  String.raw`\d{4}${DASH}\d${DASH}\d{1,2}`,
  String.raw`\d{4}[\u2010-\u2015]\d{1,2}[\u2010-\u2015]\d{1,2}`,
  String.raw`20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)`,
  String.raw`\d{1,2}/\d{1,2}`,
  String.raw`(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.`,
  String.raw`\d{1,2}(?:st|nd|rd|th)?[. -]{1,2}(?:de )?${MONTH}`,
  String.raw`${MONTH}[. -]{1,2}\d{1,2}`,
  String.raw`(?:\p{Nd}{4}[年년]\s?)?\p{Nd}{1,2}[月월]`,
].join('|');
const OTHER_NOTE_DAY = new RegExp(String.raw`(?:^|\n)[^\p{L}\p{N}\n]*(?:${OTHER_DAY})`, 'iu');
const ANY_OTHER_DAY = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${OTHER_DAY})`, 'iu');

/** The newest review that notes tell of, up to today. */
export function newestReview(notes: string, today: IsoDate): IsoDate | undefined {
  if (notes === '') return undefined;
  const days = [...notes.matchAll(NOTE_DAY)].map(([, day = '']) => day);
  if (days.length === 0) days.push(ANY_DAY.exec(notes)?.[0] ?? '');
  return latest(days, today);
}

/** Whether a note has its day in another form than `YYYY-MM-DD`: it may be newer than those understood. */
export function hasOtherDay(notes: string): boolean {
  return OTHER_NOTE_DAY.test(notes) || (!ANY_DAY.test(notes) && ANY_OTHER_DAY.test(notes));
}

/** A note in markup begins with a tag, and its line ends with one. */
function withoutMarkup(notes: string): string {
  return /[<&]/.test(notes) ? linesOf(notes).join('\n') : notes;
}

/** The latest real day that is not ahead: a review that is planned was not held. */
function latest(days: readonly string[], today: IsoDate): IsoDate | undefined {
  return days
    .filter((day) => isCalendarDay(day) && day <= today)
    .sort()
    .at(-1);
}

/**
 * Whether the last review with the manager still counts, by the notes on the page or by what the user said.
 *
 * @param reason The clause that makes a consult due, "Net ARR $18,000 is over $10,000".
 */
export function judgeReview(reason: string, severity: Severity, context: Context): Verdict {
  const { facts, policy, clock, person } = context;
  const { consultDays } = policy.reviews;
  const fact = factAt(facts, REVIEW);
  const notes = fact.state === 'value' ? withoutMarkup(fact.value) : '';
  const said = String(person.reviewedOn ?? '');
  const noted = newestReview(notes, clock.today);
  const known = said === '' ? noted : latest([noted ?? '', said], clock.today);
  const daysAgo = known === undefined ? Number.POSITIVE_INFINITY : daysBetween(known, clock.today);
  if (known && daysAgo <= consultDays) {
    return pass(`The last review was on ${dayName(known)}, within ${count(consultDays, 'day')}.`);
  }
  const reminder = `A consult is due every ${count(consultDays, 'day')}.`;
  const unseen = unknownBecauseOf(REVIEW, fact);
  if (unseen) {
    return { ...unseen, advice: `${reminder} ${unseen.advice ?? ''}`.trim() };
  }
  if (hasOtherDay(notes)) {
    return unknown('Manager Review has a day that could not be understood.', [REVIEW], reminder);
  }
  const state = known
    ? `the last review was on ${dayName(known)}, ${count(daysAgo, 'day')} ago, over ${consultDays}`
    : `Manager Review ${notes === '' ? 'is blank' : 'does not say when a review was held'}`;
  return fail(
    `${reason}; ${state}.`,
    `Hold an opportunity consult with your manager. Begin its note in Manager Review with the day, as in ${clock.today}.`,
    { severity, fields: [REVIEW] },
  );
}
