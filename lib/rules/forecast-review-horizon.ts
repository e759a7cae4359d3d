import { addDays, daysBetween } from '../calendar/day.ts';
import { type FiscalQuarter, fiscalQuarter, monthOfQuarter, quarterName } from '../calendar/fiscal.ts';
import type { IsoDate } from '../facts/facts.ts';
import { isInSegments } from './conditions.ts';
import { currentQuarter } from './current-quarter.ts';
import { type Context, defineRule, fail } from './rule.ts';
import { count, dayName } from './words.ts';

export default defineRule({
  id: 'forecast-review-horizon',
  group: 'Forecast',
  title: 'Pipeline reviews look as far ahead as the month asks',
  when: 'Enterprise, whatever the deal. Month 1 of a fiscal quarter looks at that quarter, month 2 at the next, month 3 at the one after.',
  why: 'Each month has its own quarter to review, so that no quarter is looked at too late.',
  severity: 'info',
  cites: ['F-088', 'F-089', 'F-092'],
  parameters: [
    'forecast.horizon.segments',
    'forecast.horizon.reviewDays',
    'forecast.horizon.quietDays',
    'fiscalYearStartMonth',
  ],
  applies: [isInSegments((policy) => policy.forecast.horizon.segments)],
  needs: {},
  check(_values, _used, context) {
    const { clock, policy } = context;
    const month = monthOfQuarter(clock.today, policy.fiscalYearStartMonth);
    const quarter = currentQuarter(context);
    return fail(
      `${dayName(clock.today)} is in month ${month} of ${quarterName(quarter)}.`,
      adviceIn(month, quarter, context),
    );
  },
});

function adviceIn(month: 1 | 2 | 3, quarter: FiscalQuarter, { clock, policy }: Context): string {
  const { horizon } = policy.forecast;
  const quarterOf = (day: IsoDate) => fiscalQuarter(day, policy.fiscalYearStartMonth);
  const next = quarterOf(addDays(quarter.end, 1));
  if (month === 2) return review(next);
  if (month === 1) {
    const last = quarterOf(addDays(quarter.start, -1));
    const lastReviewDay = addDays(quarter.start, horizon.reviewDays - 1);
    if (clock.today > lastReviewDay) return review(quarter);
    const window = `The business review of ${quarterName(last)} runs until ${dayName(lastReviewDay)}`;
    return `${review(quarter)} ${window} and can serve as this one.`;
  }
  const afterNext = quarterOf(addDays(next.end, 1));
  const daysLeft = daysBetween(clock.today, quarter.end) + 1;
  const firstQuietDay = addDays(quarter.end, 1 - horizon.quietDays);
  if (clock.today < firstQuietDay) return `${review(afterNext)} Hold it before ${dayName(firstQuietDay)}.`;
  return `Hold no review now: ${count(daysLeft, 'day')} left, and the last ${horizon.quietDays} are for closing.`;
}

function review(quarter: FiscalQuarter): string {
  return `Review ${quarterName(quarter)}, ${dayName(quarter.start)} to ${dayName(quarter.end)}.`;
}
