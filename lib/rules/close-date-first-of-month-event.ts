import { addDays, monthEnd } from '../calendar/day.ts';
import { fiscalQuarter, quarterName } from '../calendar/fiscal.ts';
import type { IsoDate } from '../facts/facts.ts';
import { hasCompellingEvent } from './close-date-conventions.ts';
import { firstOfMonthApplies } from './first-of-month.ts';
import { type Context, defineRule, fail, notApplicable, pass } from './rule.ts';
import { dayName } from './words.ts';

export default defineRule({
  id: 'close-date-first-of-month-event',
  group: 'R7-7',
  title: 'A first-of-month close date stands where no event is known',
  when: 'As the convention, when the close date is the first of a month.',
  why: 'The first of a month says that no compelling event is known; once there is one, the month is known too.',
  severity: 'info',
  cites: ['F-071', 'F-072'],
  parameters: [
    'process.signatureFromStage',
    'closeDate.conventionSegments',
    'fiscalYearStartMonth',
    'closeDate.noEventPhrases',
    'commandPlan.templateTexts',
    'fillers',
  ],
  applies: firstOfMonthApplies,
  needs: { closeDate: 'opportunity.closeDate', whyNow: 'opportunity.whyNow' },
  check({ closeDate }, _used, context) {
    if (closeDate === null) return notApplicable('Close Date is blank.');
    const hasEvent = hasCompellingEvent(context.facts, context.policy) === true;
    const quarter = nextQuarterBegunOn(closeDate, context);
    const day = `Close Date ${dayName(closeDate)}`;
    if (!hasEvent && quarter === undefined) return pass(`${day} is the first of a month, without an event.`);
    const event = hasEvent ? ['Why Now records an event.'] : [];
    const remark = quarter === undefined ? [] : [`It falls in ${quarter}, out of the current quarter.`];
    const because = [`${day} is the first of a month.`, ...event, ...remark].join(' ');
    return fail(because, hasEvent ? moveAdvice(closeDate, context.clock.today) : keepAdvice(closeDate), {
      fields: ['opportunity.closeDate'],
    });
  },
});

/** The name of the quarter after the current one when the day is its first (§2.1.2). */
function nextQuarterBegunOn(day: IsoDate, { clock, policy }: Context): string | undefined {
  const { fiscalYearStartMonth } = policy;
  const { end } = fiscalQuarter(clock.today, fiscalYearStartMonth);
  return day === addDays(end, 1) ? quarterName(fiscalQuarter(day, fiscalYearStartMonth)) : undefined;
}

/** The date stands for the month before it and its own (F-073); a month end that has passed is no choice. */
function moveAdvice(closeDate: IsoDate, today: IsoDate): string {
  const ends = [addDays(closeDate, -1), monthEnd(closeDate)].filter((end) => end >= today);
  return `Use the last day of the month in which it will close: ${ends.map(dayName).join(' or ')}.`;
}

function keepAdvice(closeDate: IsoDate): string {
  return `If it can close this quarter, find the compelling event and use ${dayName(addDays(closeDate, -1))}.`;
}
