import type { Clock } from '../calendar/clock.ts';
import { firstOfNextMonth, lastBusinessDay, monthEnd, pushFriday } from '../calendar/day.ts';
import { factAt } from '../facts/fact.ts';
import type { Facts, IsoDate } from '../facts/facts.ts';
import type { Policy } from '../policy/index.ts';
import { isOutForSignature } from '../policy/stages.ts';
import { hasCompellingEvent } from '../rules/close-date-conventions.ts';
import { dealOf } from '../rules/deal.ts';

/** A day that a convention allows, and what is special about it. */
export type AllowedDay = { day: IsoDate; note?: string };

/** One of the three ways to date a deal (F-068 to F-071). */
export type Convention = {
  id: 'month-end' | 'first-of-month' | 'real-day';
  /** `undecided` while the page does not show what decides. */
  state: 'applies' | 'other' | 'undecided';
  days: readonly AllowedDay[];
};

export type CloseDateHelp =
  | {
      conventions: readonly Convention[];
      /** What decided, or what would. */
      because: string;
      /** Whether the present close date is one of the days of the convention that applies. */
      isKept?: boolean;
      isClosed?: never;
    }
  | {
      conventions?: never;
      because: string;
      isKept?: never;
      /** There is nothing left to decide. */
      isClosed?: boolean;
    };

/** Which convention dates this deal and the exact days it allows, around the present close date. */
export function closeDateHelp(facts: Facts, policy: Policy, { today }: Clock): CloseDateHelp {
  const { stage, segment, isRenewal } = dealOf(facts, policy);
  if (!stage.known) return { because: stage.verdict.because };
  if (stage.value.group !== 'open') {
    return { because: `The stage is ${stage.value.name}.`, isClosed: true };
  }
  if (isOutForSignature(stage.value, policy)) {
    return realDay(facts, today, `In ${stage.value.name} the close date is the day of the signature.`);
  }
  if (!isRenewal.known) return { because: isRenewal.verdict.because };
  if (isRenewal.value) return realDay(facts, today, 'A renewal carries its real day.');
  if (!segment.known) return { because: segment.verdict.because };
  if (!policy.closeDate.conventionSegments.includes(segment.value.key)) {
    return { because: `No convention for ${segment.value.name}.` };
  }
  return byEvent(facts, policy, today);
}

function byEvent(facts: Facts, policy: Policy, today: IsoDate): CloseDateHelp {
  const hasEvent = hasCompellingEvent(facts, policy);
  const closeDate = closeDateIn(facts);
  const from = closeDate !== undefined && closeDate >= today ? closeDate : today;
  const monthEnds: Convention = {
    id: 'month-end',
    state: stateOf(hasEvent),
    days: monthEndsFrom(from, policy),
  };
  const firsts: Convention = {
    id: 'first-of-month',
    state: stateOf(hasEvent === undefined ? undefined : !hasEvent),
    days: from.endsWith('-01') ? [{ day: from }] : [{ day: firstOfNextMonth(from) }],
  };
  const conventions = [monthEnds, firsts, { id: 'real-day', state: 'other', days: [] } as const];
  if (hasEvent === undefined) {
    return { conventions, because: 'Why Now decides: it is not on this page.' };
  }
  return {
    conventions,
    because: hasEvent ? 'Why Now holds a compelling event.' : 'Why Now holds no compelling event.',
    ...keptBy(hasEvent ? monthEnds : firsts, closeDate),
  };
}

function monthEndsFrom(from: IsoDate, policy: Policy): AllowedDay[] {
  const end = monthEnd(from);
  const next = { day: monthEnd(firstOfNextMonth(from)) };
  const friday = lastBusinessDay(from);
  const isAccepted = policy.closeDate.acceptLastBusinessDay && friday !== end && friday >= from;
  return [...(isAccepted ? [{ day: friday, note: 'last business day' }] : []), { day: end }, next];
}

/** A signature that slipped is expected by a Friday (F-069, F-070). */
function realDay(facts: Facts, today: IsoDate, because: string): CloseDateHelp {
  const closeDate = closeDateIn(facts);
  const renewal = factAt(facts, 'opportunity.renewalDate');
  const days: AllowedDay[] = [];
  if (closeDate !== undefined && closeDate < today) {
    days.push({ day: pushFriday(closeDate, today), note: 'the next Friday, since the date has passed' });
  }
  if (closeDate !== undefined && closeDate >= today) days.push({ day: closeDate, note: 'as it is' });
  if (renewal.state === 'value' && renewal.value >= today && renewal.value !== closeDate) {
    days.push({ day: renewal.value, note: 'renewal date' });
  }
  const convention: Convention = { id: 'real-day', state: 'applies', days };
  return {
    because,
    conventions: [
      { id: 'month-end', state: 'other', days: [] },
      { id: 'first-of-month', state: 'other', days: [] },
      convention,
    ],
    ...keptBy(convention, closeDate),
  };
}

function keptBy({ days }: Convention, closeDate: IsoDate | undefined): { isKept?: boolean } {
  return closeDate === undefined ? {} : { isKept: days.some(({ day }) => day === closeDate) };
}

function closeDateIn(facts: Facts): IsoDate | undefined {
  const fact = factAt(facts, 'opportunity.closeDate');
  return fact.state === 'value' ? fact.value : undefined;
}

function stateOf(applies: boolean | undefined): Convention['state'] {
  if (applies === undefined) return 'undecided';
  return applies ? 'applies' : 'other';
}
