import { daysBetween } from '../calendar/day.ts';
import { factAt, isCalendarDay } from '../facts/fact.ts';
import type { IsoDate } from '../facts/facts.ts';
import type { Severity } from '../policy/policy.ts';
import { linesOf } from '../text/lines.ts';
import { OTHER_DAY } from './other-day.ts';
import { type Context, fail, pass, unknown, type Verdict } from './rule.ts';
import { unknownBecauseOf } from './unknowns.ts';
import { count, dayName } from './words.ts';

/** Where consults are logged: notes that begin with their day, written `YYYY-MM-DD`. */
const REVIEW = 'opportunity.managerReview';

/** A day at the beginning of a line begins a note; a day further on is a promise made in it. */
const NOTE_DAY = /(?:^|\n)[^\p{L}\p{N}\n]*(\d{4}-\d{2}-\d{2})(?!\d)/gu;
const EVERY_DAY = /\d{4}-\d{2}-\d{2}(?!\d)/g;
/** Looked for where no day is left that is written `YYYY-MM-DD`. */
const ANOTHER_DAY = String.raw`${OTHER_DAY}|\d{1,2}\.\d{1,2}\.`;
const OTHER_NOTE_DAY = new RegExp(String.raw`(?:^|\n)[^\p{L}\p{N}\n]*(?:${ANOTHER_DAY})`, 'iu');
const ANY_OTHER_DAY = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${ANOTHER_DAY})`, 'iu');

/** The newest review that notes tell of, up to today. */
export function newestReview(notes: string, today: IsoDate): IsoDate | undefined {
  if (notes === '') return undefined;
  const days = [...notes.matchAll(NOTE_DAY)].map(([, day = '']) => day);
  if (days.length === 0) days.push(notes.match(EVERY_DAY)?.[0] ?? '');
  return latest(days, today);
}

/** Whether a note has its day in another form than `YYYY-MM-DD`: it may be newer than those understood. */
export function hasOtherNoteDay(notes: string): boolean {
  const others = notes.replace(EVERY_DAY, 'x');
  return OTHER_NOTE_DAY.test(others) || (others === notes && ANY_OTHER_DAY.test(notes));
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
  if (hasOtherNoteDay(notes)) {
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
