import { type FiscalQuarter, fiscalQuarter, quarterName } from '../calendar/fiscal.ts';
import { factAt } from '../facts/fact.ts';
import { isFilledIn } from './conditions.ts';
import { type Condition, type Context, notApplicable } from './rule.ts';
import { dayName } from './words.ts';

/** The fiscal quarter that today lies in. */
export function currentQuarter({ clock, policy }: Pick<Context, 'clock' | 'policy'>): FiscalQuarter {
  return fiscalQuarter(clock.today, policy.fiscalYearStartMonth);
}

const hasCloseDate = isFilledIn('opportunity.closeDate');

/** The close date lies in the current fiscal quarter, ahead or past. */
export const closesThisQuarter: Condition = (context) => {
  const fact = factAt(context.facts, 'opportunity.closeDate');
  if (fact.state !== 'value') return hasCloseDate(context);
  const quarter = currentQuarter(context);
  if (fact.value >= quarter.start && fact.value <= quarter.end) return undefined;
  return notApplicable(`Close Date ${dayName(fact.value)} is not in ${quarterName(quarter)}.`);
};
