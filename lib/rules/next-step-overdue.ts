import { daysBetween } from '../calendar/day.ts';
import { isFilledIn, isOpen } from './conditions.ts';
import { departmentSeverity } from './department-severity.ts';
import { defineRule, fail, notApplicable, pass } from './rule.ts';
import { count, dayName } from './words.ts';

export default defineRule({
  id: 'next-step-overdue',
  group: 'R7-5',
  title: 'The next step date is still ahead',
  when: 'Open opportunity with a next step date. Enterprise is advised (warning), as is a deal whose segment is not known.',
  why: 'A next step date in the past says that the deal has not been looked at since.',
  severity: 'error',
  cites: ['F-041'],
  parameters: ['nextStep.graceDays'],
  applies: [isOpen, isFilledIn('opportunity.nextStepDate')],
  needs: { nextStepDate: 'opportunity.nextStepDate' },
  check({ nextStepDate }, _used, { policy, clock, deal }) {
    if (nextStepDate === null) return notApplicable('Next Step Date is blank.');
    const daysLate = daysBetween(nextStepDate, clock.today);
    if (daysLate <= policy.nextStep.graceDays) return pass(`Next Step Date is ${dayName(nextStepDate)}.`);
    return fail(
      `Next Step Date was ${dayName(nextStepDate)}, ${count(daysLate, 'day')} ago.`,
      'Set the day you will act next.',
      { severity: departmentSeverity(deal) },
    );
  },
});
