import { daysBetween, pushFriday } from '../calendar/day.ts';
import { fiscalQuarter } from '../calendar/fiscal.ts';
import { factAt } from '../facts/fact.ts';
import type { IsoDate } from '../facts/facts.ts';
import { isOutForSignature } from '../policy/stages.ts';
import { isFilledIn, isOpen } from './conditions.ts';
import { type Condition, type Context, defineRule, fail, notApplicable, onKind } from './rule.ts';
import { count, dayName } from './words.ts';

const hasSlipped: Condition = ({ facts, clock }) => {
  const fact = factAt(facts, 'opportunity.closeDate');
  if (fact.state !== 'value' || fact.value < clock.today) return undefined;
  return notApplicable(`Close Date is ${dayName(fact.value)}.`);
};

/** Renewals and quotes out for signature carry the real day (F-069, F-070). */
const carriesRealDay = onKind(({ deal, policy }) => {
  if (!deal.stage.known) return deal.stage.verdict;
  if (isOutForSignature(deal.stage.value, policy)) return undefined;
  if (!deal.isRenewal.known) return deal.isRenewal.verdict;
  return deal.isRenewal.value ? undefined : notApplicable('Neither a renewal nor out for signature.');
});

export default defineRule({
  id: 'close-date-push-to-friday',
  group: 'R7-7',
  title: 'A signature that slipped has a new Friday',
  when: 'Open renewal, or open opportunity out for signature, whose close date has passed.',
  why: 'A signature that is late is expected by the end of a week; the forecast follows that Friday.',
  severity: 'warning',
  cites: ['F-069', 'F-070'],
  parameters: ['process.signatureFromStage', 'fiscalYearStartMonth'],
  applies: [isOpen, isFilledIn('opportunity.closeDate'), hasSlipped, carriesRealDay],
  needs: { closeDate: 'opportunity.closeDate' },
  check({ closeDate }, _used, context) {
    if (closeDate === null) return notApplicable('Close Date is blank.');
    const { today } = context.clock;
    const friday = pushFriday(closeDate, today);
    return fail(
      `Close Date was ${dayName(closeDate)}, ${count(daysBetween(closeDate, today), 'day')} ago.`,
      `Move it to Friday ${dayName(friday)}, or to the Friday of the week in which it will be signed.${remarkOn(friday, context)}`,
    );
  },
});

/** What a seller should know of a Friday that leaves today's month or quarter (§2.1.3). */
function remarkOn(friday: IsoDate, { clock, policy }: Context): string {
  const { end } = fiscalQuarter(clock.today, policy.fiscalYearStartMonth);
  if (friday > end) return ' That Friday is in the next fiscal quarter.';
  return friday.slice(0, 7) === clock.today.slice(0, 7) ? '' : ' That Friday is in the next month.';
}
