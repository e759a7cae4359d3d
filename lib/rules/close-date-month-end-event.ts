import { firstOfNextMonth } from '../calendar/day.ts';
import { factAt } from '../facts/fact.ts';
import { isFilled } from '../text/filled.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { plainText } from '../text/plain-text.ts';
import { conventionApplies, fitOf } from './close-date-conventions.ts';
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
    'fillers',
  ],
  applies: [...conventionApplies, isAtMonthEnd],
  needs: { closeDate: 'opportunity.closeDate', whyNow: 'opportunity.whyNow' },
  check({ closeDate, whyNow }, _used, { policy }) {
    if (closeDate === null) return notApplicable('Close Date is blank.');
    const emptiness = whyNoEvent(whyNow, policy.fillers);
    if (emptiness === undefined) return pass('Why Now records the compelling event.');
    return fail(
      `Close Date ${dayName(closeDate)} is a month end and Why Now ${emptiness}.`,
      `Write the compelling event in Why Now, or use ${dayName(firstOfNextMonth(closeDate))}.`,
      { fields: ['opportunity.whyNow', 'opportunity.closeDate'] },
    );
  },
});

/** What the field holds instead of an event; `undefined` when it records one. */
function whyNoEvent(whyNow: string | null, fillers: readonly string[]): string | undefined {
  if (whyNow === null) return 'is blank';
  if (isFilled(whyNow, fillers)) return isPlaceholder(whyNow, fillers) ? 'holds only questions' : undefined;
  const shown = plainText(whyNow).slice(0, MAX_QUOTED);
  return shown === '' ? 'is blank' : `says only "${shown}"`;
}

/** A filler is a word or two; a row of dashes need not be shown whole. */
const MAX_QUOTED = 30;
