import { daysBetween } from '../calendar/day.ts';
import { factAt } from '../facts/fact.ts';
import { hasCompellingEvent } from './close-date-conventions.ts';
import { isIn } from './conditions.ts';
import { firstOfMonthApplies } from './first-of-month.ts';
import { type Condition, defineRule, fail, notApplicable, pass, unknown } from './rule.ts';
import { unknownBecauseAhead, unknownBecauseOf } from './unknowns.ts';
import { count, dayName } from './words.ts';

const CHANGED = 'opportunity.closeDateChanged';

/** With an event, the date is to be moved whatever its age: another rule says so. */
const hasNoEvent: Condition = ({ facts, policy }) => {
  const hasEvent = hasCompellingEvent(facts, policy);
  if (hasEvent === undefined)
    return unknownBecauseOf('opportunity.whyNow', factAt(facts, 'opportunity.whyNow'));
  return hasEvent ? notApplicable('Why Now records a compelling event.') : undefined;
};

export default defineRule({
  id: 'close-date-first-of-month-stale',
  group: 'R7-7',
  title: 'A first-of-month close date is only passed through',
  when: 'As the convention, when the close date is the first of a month, no event is recorded and the day of its last change is known.',
  why: 'The first of a month is a place to wait in until the compelling event is known, not one to stay in.',
  severity: 'info',
  cites: ['F-072', 'F-073', 'C-05'],
  parameters: [
    'process.signatureFromStage',
    'closeDate.conventionSegments',
    'closeDate.firstOfMonthDays',
    'closeDate.noEventPhrases',
    'commandPlan.templateTexts',
    'fillers',
  ],
  applies: [isIn('commercial'), ...firstOfMonthApplies, hasNoEvent],
  needs: { closeDate: 'opportunity.closeDate', changed: CHANGED },
  check({ closeDate, changed }, _used, { facts, policy, clock }) {
    if (closeDate === null) return notApplicable('Close Date is blank.');
    if (changed === null) return unknown('When the close date was last changed is not recorded.', [CHANGED]);
    const ahead = unknownBecauseAhead(CHANGED, factAt(facts, CHANGED), clock.today);
    if (ahead) return ahead;
    const { firstOfMonthDays } = policy.closeDate;
    const days = daysBetween(changed, clock.today);
    const since = `Close Date has been ${dayName(closeDate)} since ${dayName(changed)}`;
    if (days <= firstOfMonthDays) return pass(`${since}.`);
    return fail(
      `${since}, for ${count(days, 'day')}, over ${firstOfMonthDays}.`,
      'Ask for the compelling event, then use the last day of the month in which it will close.',
      { fields: ['opportunity.closeDate', 'opportunity.whyNow'] },
    );
  },
});
