import { addMonthsClamped } from '../calendar/day.ts';
import { type Fact, factAt } from '../facts/fact.ts';
import type { IsoDate } from '../facts/facts.ts';
import { labelAt } from '../fields/index.ts';
import { isOpen } from './conditions.ts';
import type { Derived } from './deal.ts';
import { type Condition, type Context, defineRule, fail, notApplicable } from './rule.ts';
import { mergeUnknowns, unknownBecauseOf } from './unknowns.ts';
import { count, dayName } from './words.ts';

const OWN = 'opportunity.renewalDate';
const NEXT = 'account.renewalDate';
const TYPE = 'opportunity.type';
type Renewal = { day: IsoDate; path: typeof OWN | typeof NEXT };

/** An account's page is judged as it is; a deal that is closed has nothing left to compare. */
const isNotClosed: Condition = (context) => (context.facts.opportunity ? isOpen(context) : undefined);

const isWithinWindow: Condition = (context) => {
  const renewal = renewalOf(context);
  if (!renewal.known) return renewal.verdict;
  if (!renewal.value) return notApplicable(`${labelAt(NEXT)} is blank.`);
  const { day, path } = renewal.value;
  if (isDue(day, context)) return undefined;
  if (day < context.clock.today) return notApplicable(`${labelAt(path)} was ${dayName(day)}.`);
  const opens = dayName(windowStart(day, context));
  return notApplicable(`${labelAt(path)} is ${dayName(day)}; value is compared from ${opens} on.`);
};

/** Today lies in the last months before a renewal. */
function isDue(day: IsoDate, context: Context): boolean {
  const { today } = context.clock;
  return day >= today && windowStart(day, context) <= today;
}

export default defineRule({
  id: 'renewal-value-compare',
  group: 'Renewal',
  title: 'The value of new versions is compared before a renewal',
  when: "Account or open opportunity in the last months before its renewal. A renewal goes by its own date, else by the account's next one.",
  why: 'A quarter before the renewal the customer should know what their version lacks.',
  severity: 'info',
  cites: ['F-120'],
  parameters: ['renewal.compareMonths'],
  applies: [isNotClosed, isWithinWindow],
  needs: {},
  reads: [OWN, NEXT, TYPE],
  check(_values, _used, context) {
    const renewal = renewalOf(context);
    if (!renewal.known) return renewal.verdict;
    if (!renewal.value) return notApplicable(`${labelAt(NEXT)} is blank.`);
    const { day, path } = renewal.value;
    const months = count(context.policy.renewal.compareMonths, 'month');
    return fail(
      `${labelAt(path)} is ${dayName(day)}; its last ${months} began on ${dayName(windowStart(day, context))}.`,
      `By ${dayName(day)}, show what is new since their version: the GitLab Version Compare Tool (L-051) lists it.`,
      { fields: [path] },
    );
  },
});

function windowStart(renewal: IsoDate, { policy }: Context): IsoDate {
  return addMonthsClamped(renewal, -policy.renewal.compareMonths);
}

/**
 * The renewal that the page is about; `null` when there is none. On any deal that is not a renewal, a date of
 * its own is when a subscription begins, so only the account's next renewal counts there.
 */
function renewalOf(context: Context): Derived<Renewal | null> {
  const { facts } = context;
  const { isRenewal } = context.deal;
  const mayBeRenewal = facts.opportunity !== undefined && (!isRenewal.known || isRenewal.value);
  const own: Fact<IsoDate> = mayBeRenewal ? factAt(facts, OWN) : { state: 'blank' };
  const next = factAt(facts, NEXT);
  if (isRenewal.known && own.state === 'value') return found(own.value, OWN);
  const undecided = own.state === 'value' && decides(own.value, next, context) ? TYPE : undefined;
  if (own.state !== 'unreadable' && !undecided && next.state === 'value') return found(next.value, NEXT);
  const unseen = [
    unknownBecauseOf(OWN, own),
    undecided && unknownBecauseOf(undecided, factAt(facts, undecided)),
    unknownBecauseOf(NEXT, next),
  ].filter((one) => one !== undefined);
  if (unseen.length > 0) return { known: false, verdict: mergeUnknowns(unseen) };
  return { known: true, value: null };
}

/** Whether it matters which of the two dates counts, for want of the type that tells. */
function decides(own: IsoDate, next: Fact<IsoDate>, context: Context): boolean {
  const isNextDue = next.state === 'value' && isDue(next.value, context);
  return next.state === 'absent' || next.state === 'unreadable' || isDue(own, context) !== isNextDue;
}

function found(day: IsoDate, path: Renewal['path']): Derived<Renewal> {
  return { known: true, value: { day, path } };
}
