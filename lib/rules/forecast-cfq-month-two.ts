import { addDays, daysBetween, monthEnd } from '../calendar/day.ts';
import { monthOfQuarter, quarterName } from '../calendar/fiscal.ts';
import { isPending } from '../policy/stages.ts';
import { isFilled } from '../text/filled.ts';
import { isFilledIn, isOpen } from './conditions.ts';
import { closesThisQuarter, currentQuarter } from './current-quarter.ts';
import { isListed } from './listed.ts';
import { type Condition, type Context, defineRule, fail, notApplicable, onKind, pass } from './rule.ts';
import { count, dayName, list } from './words.ts';

/** Stage 0 is not accepted yet; a policy may leave it out. */
const isCounted = onKind(({ deal: { stage }, policy }) => {
  if (!stage.known) return stage.verdict;
  const isLeftOut = isPending(stage.value, policy) && !policy.forecast.includesStageZero;
  return isLeftOut ? notApplicable(`Not asked for in ${stage.value.name}.`) : undefined;
});

/** Months 2 and 3, and the last days of month 1, its last day included (F-090). */
const isLateInQuarter: Condition = (context) => {
  if (!isMonthOne(context)) return undefined;
  const { leadDays } = context.policy.forecast;
  return daysLeftInMonth(context) <= leadDays
    ? undefined
    : notApplicable(`Month 1 of the quarter has more than ${count(leadDays, 'day')} left.`);
};

function isMonthOne({ clock, policy }: Context): boolean {
  return monthOfQuarter(clock.today, policy.fiscalYearStartMonth) === 1;
}

/** Today included. */
function daysLeftInMonth({ clock }: Context): number {
  return daysBetween(clock.today, monthEnd(clock.today)) + 1;
}

export default defineRule({
  id: 'forecast-cfq-month-two',
  group: 'Forecast',
  title: 'A deal of the current quarter is Best Case or Commit',
  when: 'Open opportunity whose close date lies in the current fiscal quarter, ahead or past, in months 2 and 3. Announced in the last days of month 1. Commercial deals are only reminded.',
  why: 'From month 2 on, a deal that is still Pipeline will hardly close this quarter.',
  severity: 'warning',
  cites: ['F-090', 'F-091', 'C-22'],
  parameters: [
    'process.pendingToStage',
    'forecast.currentQuarter',
    'forecast.currentQuarterSegments',
    'forecast.leadDays',
    'forecast.includesStageZero',
    'fiscalYearStartMonth',
    'fillers',
  ],
  applies: [isOpen, isCounted, isLateInQuarter, isFilledIn('opportunity.closeDate'), closesThisQuarter],
  needs: { category: 'opportunity.forecastCategory', closeDate: 'opportunity.closeDate' },
  check({ category }, _used, context) {
    const { policy, clock } = context;
    const wanted = policy.forecast.currentQuarter;
    const isSet = isFilled(category, policy.fillers);
    const because = `Forecast Category is ${isSet ? category.trim() : 'blank'}`;
    if (isSet && isListed(category, wanted)) return pass(`${because}.`);
    const quarter = currentQuarter(context);
    const month = monthOfQuarter(clock.today, policy.fiscalYearStartMonth);
    const by = month === 1 ? ` by ${dayName(addDays(monthEnd(clock.today), 1))}` : '';
    return fail(
      `${because}, in month ${month} of ${quarterName(quarter)}, in which the deal closes.`,
      `Requalify it as one of ${list(wanted)}${by}, or move Close Date past ${dayName(quarter.end)}.`,
      { severity: severityIn(month, context) },
    );
  },
});

/** Month 1 and Commercial are reminded; so is a deal whose segment is not known. */
function severityIn(month: number, { deal: { segment }, policy }: Context) {
  const isWarned = segment.known && policy.forecast.currentQuarterSegments.includes(segment.value.key);
  return isWarned && month > 1 ? 'warning' : 'info';
}
