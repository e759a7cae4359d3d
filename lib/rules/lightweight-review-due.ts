import { daysBetween, firstOfNextMonth, monthEnd } from '../calendar/day.ts';
import { factAt, isCalendarDay } from '../facts/fact.ts';
import type { IsoDate } from '../facts/facts.ts';
import { labelAt } from '../fields/index.ts';
import { isFilledIn, isIn, isOpen, otherCurrency } from './conditions.ts';
import { type Condition, type Context, defineRule, fail, notApplicable, pass } from './rule.ts';
import { unknownBecauseOf } from './unknowns.ts';
import { count, dayName, money } from './words.ts';

const IACV = 'opportunity.iacv';

/** From the lower bound (included) to the consult's (excluded): a consult replaces the review (F-057). */
const isInBand: Condition = ({ deal, facts, policy }) => {
  const fact = factAt(facts, IACV);
  if (fact.state === 'blank') return notApplicable(`${labelAt(IACV)} is blank.`);
  const unseen = unknownBecauseOf(IACV, fact);
  if (!deal.segment.known) return unseen ?? deal.segment.verdict;
  const band = policy.thresholds[deal.segment.value.key].review;
  if (!band) return notApplicable(`Not asked for in ${deal.segment.value.name}.`);
  if (fact.state !== 'value') return unseen;
  const { amount, currency } = fact.value;
  if (currency !== policy.currency) return otherCurrency(IACV, fact.value, policy.currency);
  if (amount >= band.from && amount < band.below) return undefined;
  const bounds = `${money({ amount: band.from, currency })} to below ${money({ amount: band.below, currency })}`;
  return notApplicable(`${labelAt(IACV)} ${money(fact.value)} is not within ${bounds}.`);
};

/** This month or the next; a past date of an open deal counts as this month (§2.1.7). */
const closesSoon: Condition = ({ facts, clock }) => {
  const fact = factAt(facts, 'opportunity.closeDate');
  if (fact.state !== 'value') return undefined;
  const lastDay = endOfNextMonth(clock.today);
  if (fact.value <= lastDay) return undefined;
  return notApplicable(`Close Date ${dayName(fact.value)} is after ${dayName(lastDay)}.`);
};

function endOfNextMonth(today: IsoDate): IsoDate {
  return monthEnd(firstOfNextMonth(today));
}

export default defineRule({
  id: 'lightweight-review-due',
  group: 'Review',
  title: 'The lightweight deal review was held',
  when: "Open Commercial opportunity whose incremental value lies in its segment's review band and whose close date is this month, the next or past. Above the band a consult replaces it.",
  why: 'A few minutes with the manager on a smaller deal find what could keep it from closing.',
  severity: 'info',
  cites: ['F-057', 'F-059'],
  parameters: ['thresholds.*.review', 'reviews.consultDays'],
  applies: [isIn('commercial'), isOpen, isInBand, isFilledIn('opportunity.closeDate'), closesSoon],
  needs: { iacv: IACV, closeDate: 'opportunity.closeDate' },
  check({ iacv, closeDate }, _used, context) {
    if (iacv === null || closeDate === null) return notApplicable('Net ARR or Close Date is blank.');
    const { consultDays } = context.policy.reviews;
    const heldOn = recentReview(context);
    if (heldOn) return pass(`You reviewed it on ${dayName(heldOn)}, within ${count(consultDays, 'day')}.`);
    const lastDay = dayName(endOfNextMonth(context.clock.today));
    return fail(
      `Net ARR is ${money(iacv)} and Close Date ${dayName(closeDate)}, not after ${lastDay}.`,
      'Take five to ten minutes with your manager for a lightweight deal review.',
    );
  },
});

/** No field shows a lightweight review; only the user can say that one was held. */
function recentReview({ person, policy, clock }: Context): IsoDate | undefined {
  const day = String(person.reviewedOn ?? '');
  if (!isCalendarDay(day) || day > clock.today) return undefined;
  return daysBetween(day, clock.today) <= policy.reviews.consultDays ? day : undefined;
}
