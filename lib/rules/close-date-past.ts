import { daysBetween } from '../calendar/day.ts';
import { isOutForSignature } from '../policy/stages.ts';
import { isFilledIn, isOpen } from './conditions.ts';
import { type Condition, defineRule, fail, notApplicable, pass } from './rule.ts';
import { count, dayName } from './words.ts';

export default defineRule({
  id: 'close-date-past',
  group: 'R7-7',
  title: 'The close date is still ahead',
  when: 'Open opportunity with a close date. Slipped renewals and quotes out for signature have a rule of their own.',
  why: 'A close date in the past hides the deal from every forecast.',
  severity: 'error',
  cites: ['F-053', 'F-069'],
  parameters: ['process.signatureFromStage'],
  applies: [isOpen, isFilledIn('opportunity.closeDate')],
  needs: { closeDate: 'opportunity.closeDate' },
  check({ closeDate }, _used, context) {
    if (closeDate === null) return notApplicable('Close Date is blank.');
    const daysLate = daysBetween(closeDate, context.clock.today);
    if (daysLate <= 0) return pass(`Close Date is ${dayName(closeDate)}.`);
    return (
      isPushedToFriday(context) ??
      fail(
        `Close Date was ${dayName(closeDate)}, ${count(daysLate, 'day')} ago.`,
        'Move it to the month with the greatest chance of closing, or close the deal.',
      )
    );
  },
});

/** Renewals and quotes out for signature that slip are moved to a Friday by a rule of their own. */
const isPushedToFriday: Condition = ({ deal, policy }) => {
  if (deal.stage.known && isOutForSignature(deal.stage.value, policy)) {
    return notApplicable(`In ${deal.stage.value.name} a slipped date moves to a Friday.`);
  }
  if (!deal.isRenewal.known) return deal.isRenewal.verdict;
  return deal.isRenewal.value ? notApplicable('A slipped renewal moves to a Friday.') : undefined;
};
