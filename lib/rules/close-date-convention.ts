import { firstOfNextMonth, monthEnd } from '../calendar/day.ts';
import type { IsoDate } from '../facts/facts.ts';
import { conventionApplies, fitOf, hasCompellingEvent } from './close-date-conventions.ts';
import { defineRule, fail, notApplicable, pass } from './rule.ts';
import { dayName } from './words.ts';

export default defineRule({
  id: 'close-date-convention',
  group: 'R7-7',
  title: 'The close date follows a convention',
  when: 'Open Commercial opportunity with a close date from today on that is neither a renewal nor out for signature.',
  why: 'The day tells how sure the date is: month end with a compelling event, the first of the next month without.',
  severity: 'warning',
  cites: ['F-068', 'F-069', 'F-070', 'F-071'],
  parameters: [
    'process.signatureFromStage',
    'closeDate.conventionSegments',
    'closeDate.acceptLastBusinessDay',
  ],
  applies: conventionApplies,
  needs: { closeDate: 'opportunity.closeDate' },
  reads: ['opportunity.whyNow'],
  check({ closeDate }, _used, { facts, policy }) {
    if (closeDate === null) return notApplicable('Close Date is blank.');
    const day = `Close Date ${dayName(closeDate)}`;
    const fit = fitOf(closeDate, policy);
    if (fit === 'last-business-day') return pass(`${day} is the last business day of its month.`, 'info');
    if (fit === 'month-end') return pass(`${day} is the last day of its month.`);
    if (fit === 'first-of-month') return pass(`${day} is the first of a month.`);
    return fail(
      `${day} is neither the last day of a month nor the first.`,
      targetAdvice(closeDate, hasCompellingEvent(facts, policy)),
    );
  },
});

function targetAdvice(closeDate: IsoDate, hasEvent: boolean | undefined): string {
  const withEvent = dayName(monthEnd(closeDate));
  const without = dayName(firstOfNextMonth(closeDate));
  if (hasEvent === undefined) return `Use ${withEvent} if Why Now holds a compelling event, else ${without}.`;
  if (hasEvent) return `Why Now holds a compelling event: use ${withEvent}.`;
  return `No compelling event in Why Now: use ${without}.`;
}
