import { isOpen } from './conditions.ts';
import { defineRule, fail, pass } from './rule.ts';
import { dayName } from './words.ts';

export default defineRule({
  id: 'close-date-present',
  group: 'R7-7',
  title: 'The close date is set',
  when: 'Open opportunity.',
  why: 'Without a close date the deal is in no forecast.',
  severity: 'error',
  cites: ['F-067'],
  parameters: [],
  applies: [isOpen],
  needs: { closeDate: 'opportunity.closeDate' },
  check({ closeDate }) {
    if (closeDate !== null) return pass(`Close Date is ${dayName(closeDate)}.`);
    return fail('Close Date is blank.', 'Set the day in the month with the greatest chance of closing.');
  },
});
