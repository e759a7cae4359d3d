import { Engine } from 'json-rules-engine';
import type { Clock } from '../../../lib/calendar/clock.ts';
import { daysBetween, monthEnd, weekday } from '../../../lib/calendar/day.ts';
import { monthOfQuarter } from '../../../lib/calendar/fiscal.ts';
import type { Facts } from '../../../lib/facts/facts.ts';
import type { Policy } from '../../../lib/policy/index.ts';
import type { Person } from '../../../lib/rules/index.ts';
import { aboutAccounts } from './json-accounts.ts';
import type { Condition, FailsWhen } from './json-conditions.ts';
import { aboutDeals } from './json-deals.ts';
import { fourteen } from './json-fourteen.ts';
import { addOperators } from './json-operators.ts';

/*
 * Our rules as a general rule engine states them: their failing condition as JSON, on flat facts, by the same
 * policy. It has no word for "unknown", writes no sentence and advises no date, so it does less than ours.
 */

/** Rules that no condition on one record's facts states. */
export const NOT_STATED = {
  'account-rank1-cap': 'judged over a list; on one record neither engine has anything to do',
  'pipeline-coverage': 'judged over a list; on one record neither engine has anything to do',
  'account-rank-current': 'compares the latest of several days that are found in texts',
} as const;

/** An engine that holds some of the rules. */
export type JsonRules = {
  ids: readonly string[];
  /** Resolves to the ids of those that failed. */
  run(facts: Facts, person?: Person): Promise<string[]>;
};

export function firstFourteen(policy: Policy, clock: Clock): JsonRules {
  return engineFor(fourteen(policy, clock.today), policy, clock);
}

export function allStated(policy: Policy, clock: Clock): JsonRules {
  const { today } = clock;
  const failsWhen = {
    ...fourteen(policy, today),
    ...aboutDeals(policy, today),
    ...aboutAccounts(policy, today),
  };
  return engineFor(failsWhen, policy, clock);
}

function engineFor(failsWhen: FailsWhen, policy: Policy, clock: Clock): JsonRules {
  const engine = new Engine([], { allowUndefinedFacts: true });
  addOperators(engine, policy);
  for (const [type, condition] of Object.entries(failsWhen)) {
    engine.addRule({ conditions: condition as Condition, event: { type } });
  }
  const day = ofDay(clock, policy);
  const run = async (facts: Facts, person: Person = {}) =>
    (await engine.run({ ...flat(facts), ...person, ...day })).events.map(({ type }) => type);
  return { ids: Object.keys(failsWhen), run };
}

/** What is the same for all records of a day. */
function ofDay({ today }: Clock, { fiscalYearStartMonth, forecast }: Policy) {
  const isAnnounced = daysBetween(today, monthEnd(today)) < forecast.leadDays;
  return {
    weekday: weekday(today),
    isLateInQuarter: monthOfQuarter(today, fiscalYearStartMonth) > 1 || isAnnounced,
  };
}

function flat({ opportunity, account, activities, siblings }: Facts): Record<string, unknown> {
  const amounts = Object.entries(opportunity ?? {}).map(([key, known]): [string, unknown] => [
    key,
    typeof known === 'object' && known !== null && 'amount' in known ? known.amount : known,
  ]);
  const { renewalDate: nextRenewal, name: _name, owner: _owner, ...ofAccount } = account ?? {};
  return { ...ofAccount, nextRenewal, ...Object.fromEntries(amounts), activities, siblings };
}
