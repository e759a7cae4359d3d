import { isFirstOfMonth, isMonthEnd, lastBusinessDay } from '../calendar/day.ts';
import { factAt } from '../facts/fact.ts';
import type { Facts, IsoDate } from '../facts/facts.ts';
import type { Policy } from '../policy/policy.ts';
import { withoutEvent } from './compelling-event.ts';
import { isFilledIn, isInSegments, isNotOutForSignature, isNotRenewal, isOpen } from './conditions.ts';
import { type Condition, notApplicable } from './rule.ts';
import { dayName } from './words.ts';

/** How a close date stands to the conventions A (month end) and C (first of the month), F-068 and F-071. */
export type Fit = 'month-end' | 'last-business-day' | 'first-of-month' | 'none';

export function fitOf(closeDate: IsoDate, policy: Policy): Fit {
  if (isMonthEnd(closeDate)) return 'month-end';
  if (isFirstOfMonth(closeDate)) return 'first-of-month';
  const isFridayBefore = closeDate === lastBusinessDay(closeDate);
  return isFridayBefore && policy.closeDate.acceptLastBusinessDay ? 'last-business-day' : 'none';
}

/** Whether Why Now records a compelling event; `undefined` when the page does not show it. */
export function hasCompellingEvent(facts: Facts, policy: Policy): boolean | undefined {
  const fact = factAt(facts, 'opportunity.whyNow');
  if (fact.state === 'absent' || fact.state === 'unreadable') return undefined;
  return fact.state === 'value' && withoutEvent(fact.value, policy) === undefined;
}

const isNotPast: Condition = ({ facts, clock }) => {
  const fact = factAt(facts, 'opportunity.closeDate');
  if (fact.state !== 'value' || fact.value >= clock.today) return undefined;
  return notApplicable(`Close Date was ${dayName(fact.value)}, in the past.`);
};

/** When the day of the month is bound by the conventions at all (rule 31's *applies*). */
export const conventionApplies: readonly Condition[] = [
  isOpen,
  isInSegments((policy) => policy.closeDate.conventionSegments),
  isNotRenewal,
  isNotOutForSignature,
  isFilledIn('opportunity.closeDate'),
  isNotPast,
];
