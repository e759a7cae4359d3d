import { isFirstOfMonth } from '../calendar/day.ts';
import { factAt } from '../facts/fact.ts';
import { conventionApplies } from './close-date-conventions.ts';
import { type Condition, notApplicable } from './rule.ts';
import { dayName } from './words.ts';

const isOnTheFirst: Condition = ({ facts }) => {
  const fact = factAt(facts, 'opportunity.closeDate');
  if (fact.state !== 'value' || isFirstOfMonth(fact.value)) return undefined;
  return notApplicable(`Close Date ${dayName(fact.value)} is not the first of a month.`);
};

/** The close date is bound by the conventions and stands on the first of a month (F-071). */
export const firstOfMonthApplies: readonly Condition[] = [...conventionApplies, isOnTheFirst];
