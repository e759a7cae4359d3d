import { firstOfNextMonth } from '../calendar/day.ts';
import { factAt } from '../facts/fact.ts';
import { conventionApplies, fitOf } from './close-date-conventions.ts';
import { withoutEvent } from './compelling-event.ts';
import { type Condition, defineRule, fail, notApplicable, pass } from './rule.ts';
import { dayName } from './words.ts';

const isAtMonthEnd: Condition = ({ facts, policy }) => {
  const fact = factAt(facts, 'opportunity.closeDate');
  if (fact.state !== 'value') return undefined;
  const fit = fitOf(fact.value, policy);
  const isEnd = fit === 'month-end' || fit === 'last-business-day';
  return isEnd ? undefined : notApplicable(`Close Date ${dayName(fact.value)} is not a month end.`);
};

export default defineRule({
  id: 'close-date-month-end-event',
  group: 'R7-7',
  title: 'A month-end close date has a compelling event',
  when: 'As the convention, when the close date is a month end.',
  why: 'The last day of a month is only for deals with a reason to close by then.',
  severity: 'warning',
  cites: ['F-068'],
  parameters: [
    'process.signatureFromStage',
    'closeDate.conventionSegments',
    'closeDate.acceptLastBusinessDay',
    'closeDate.noEventPhrases',
    'commandPlan.templateTexts',
    'fillers',
  ],
  applies: [...conventionApplies, isAtMonthEnd],
  needs: { closeDate: 'opportunity.closeDate', whyNow: 'opportunity.whyNow' },
  check({ closeDate, whyNow }, _used, { policy }) {
    if (closeDate === null) return notApplicable('Close Date is blank.');
    const emptiness = whyNow === null ? 'is blank' : withoutEvent(whyNow, policy);
    if (emptiness === undefined) return pass('Why Now records the compelling event.');
    const counts = fitOf(closeDate, policy) === 'month-end' ? 'is a month end' : 'counts as a month end';
    return fail(
      `Close Date ${dayName(closeDate)} ${counts} and Why Now ${emptiness}.`,
      `Write the compelling event in Why Now, or use ${dayName(firstOfNextMonth(closeDate))}.`,
      { fields: ['opportunity.whyNow', 'opportunity.closeDate'] },
    );
  },
});
