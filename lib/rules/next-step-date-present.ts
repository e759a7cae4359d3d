import { isOpen } from './conditions.ts';
import { nextStepSeverity } from './next-step-severity.ts';
import { defineRule, fail, pass } from './rule.ts';
import { dayName } from './words.ts';

export default defineRule({
  id: 'next-step-date-present',
  group: 'R7-5',
  title: 'The next step has a date',
  when: 'Open opportunity. Enterprise is advised (warning), as is a deal whose segment is not known; a record locked in 7-Closing is only reminded.',
  why: 'A next step without a day is sorted nowhere and forgotten.',
  severity: 'error',
  cites: ['F-041'],
  parameters: ['process.lockedFromStage'],
  applies: [isOpen],
  needs: { nextStepDate: 'opportunity.nextStepDate' },
  check({ nextStepDate }, _used, { deal, policy }) {
    if (nextStepDate !== null) return pass(`Next Step Date is ${dayName(nextStepDate)}.`);
    return fail('Next Step Date is blank.', 'Set the day you will act next.', {
      severity: nextStepSeverity(deal, policy),
    });
  },
});
