import { addDays, daysBetween } from '../calendar/day.ts';
import { isCalendarDay } from '../facts/fact.ts';
import type { Activity, IsoDate } from '../facts/facts.ts';
import type { SegmentKey } from '../policy/policy.ts';
import { isListedRank, isRanked, rankOf } from './account-rank.ts';
import { isInSegments } from './conditions.ts';
import { activitiesOf, hasTimeline } from './lists.ts';
import { type Context, defineRule, fail, pass, unknown, type Verdict } from './rule.ts';
import { count, dayName } from './words.ts';

const MID_MARKET: readonly SegmentKey[] = ['midMarket'];
/** Ranks whose accounts are spoken to (F-024, C-07), and those that only hear from us (F-025). */
const RANKS_SPOKEN_TO = ['1.5', '2'];
const RANKS_TOUCHED = [...RANKS_SPOKEN_TO, '3'];

export default defineRule({
  id: 'account-monthly-touch',
  group: 'R7-1',
  title: 'The account was in touch within the month',
  when: 'Mid-Market account ranked 1.5 or 2 (a call, a meeting or an answer of theirs) or 3 (any activity). Judged on the activities that the page shows.',
  why: 'Accounts of these ranks grow by regular contact; a silent month loses them.',
  severity: 'info',
  cites: ['F-024', 'F-025', 'C-07'],
  parameters: ['ranking.touchDays'],
  applies: [isInSegments(() => MID_MARKET), isRanked(() => RANKS_TOUCHED), hasTimeline],
  needs: {},
  check(_values, _used, context) {
    const { clock, policy } = context;
    const { touchDays } = policy.ranking;
    const isSpokenTo = needsConversation(context);
    const what = isSpokenTo ? 'call, meeting or answer' : 'activity';
    const last = lastDay(context, isSpokenTo ? isTwoWay : () => true);
    if (last !== undefined && daysBetween(last, clock.today) <= touchDays)
      return pass(`The last ${what} was on ${dayName(last)}.`);
    const undirected = isSpokenTo ? lastDay(context, mayBeTwoWay) : undefined;
    if (undirected !== undefined && daysBetween(undirected, clock.today) <= touchDays)
      return unknown(`The timeline does not say who wrote on ${dayName(undirected)}.`, ['activities']);
    return silent(what, last, context);
  },
});

function silent(what: string, last: IsoDate | undefined, context: Context): Verdict {
  const { touchDays } = context.policy.ranking;
  const action = needsConversation(context)
    ? 'Speak with the account and log it.'
    : 'Send the account something worth reading.';
  const fields = ['activities'] as const;
  if (last === undefined) return fail(`This page shows no ${what}.`, action, { fields });
  const days = count(daysBetween(last, context.clock.today), 'day');
  return fail(
    `The last ${what} on this page was on ${dayName(last)}, ${days} ago, over ${touchDays}.`,
    `${action} It was due by ${dayName(addDays(last, touchDays))}.`,
    { fields },
  );
}

function needsConversation(context: Context): boolean {
  const rank = rankOf(context);
  return rank.known && rank.value !== null && isListedRank(rank.value, RANKS_SPOKEN_TO);
}

function isTwoWay({ kind, direction }: Activity): boolean {
  return kind === 'call' || kind === 'meeting' || direction === 'in' || direction === 'both';
}

function mayBeTwoWay({ kind, direction }: Activity): boolean {
  return direction === undefined && (kind === 'email' || kind === 'other');
}

/** The last day of such an activity. Planned meetings stand in a timeline too; they are not contact yet. */
function lastDay({ facts, clock }: Context, counts: (activity: Activity) => boolean): IsoDate | undefined {
  let last: IsoDate | undefined;
  for (const activity of activitiesOf(facts)) {
    const { date } = activity;
    const isLater = typeof date === 'string' && date <= clock.today && (last === undefined || date > last);
    if (isLater && counts(activity) && isCalendarDay(date)) last = date;
  }
  return last;
}
