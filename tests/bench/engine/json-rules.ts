import { Engine } from 'json-rules-engine';
import type { Clock } from '../../../lib/calendar/clock.ts';
import { daysBetween, monthEnd, weekday } from '../../../lib/calendar/day.ts';
import { monthOfQuarter } from '../../../lib/calendar/fiscal.ts';
import type { Facts } from '../../../lib/facts/facts.ts';
import type { Policy } from '../../../lib/policy/index.ts';
import type { Outcome, Person } from '../../../lib/rules/index.ts';
import { aboutAccounts } from './json-accounts.ts';
import {
  all,
  any,
  type Condition,
  type Nested,
  ruledOut,
  type Stated,
  type StatedRules,
} from './json-conditions.ts';
import { aboutDeals } from './json-deals.ts';
import { fourteen } from './json-fourteen.ts';
import { addOperators } from './json-operators.ts';

/*
 * Our rules as a general rule engine states them: for each outcome the condition that leads to it, as JSON, on
 * flat facts, by the same policy. That engine has no word for "unknown": it is what is left when no condition
 * is known to hold. It names no field that is missing, writes no sentence and advises no date, so it still
 * does less than ours.
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
  told: Told;
  /** Resolves to the outcome of each rule by its id. */
  run(facts: Facts, person?: Person): Promise<Map<string, Outcome>>;
};

/** What is stated of each rule: all outcomes, as ours tells them, or only when it fails. */
export type Told = 'outcomes' | 'failures';

export function firstFourteen(policy: Policy, clock: Clock): JsonRules {
  return engineFor(fourteen(policy, clock.today), { policy, clock, told: 'outcomes' });
}

export function allStated(policy: Policy, clock: Clock, told: Told): JsonRules {
  const { today } = clock;
  const stated = {
    ...fourteen(policy, today),
    ...aboutDeals(policy, today),
    ...aboutAccounts(policy, today),
  };
  return engineFor(stated, { policy, clock, told });
}

type Given = { policy: Policy; clock: Clock; told: Told };

function engineFor(stated: StatedRules, { policy, clock, told }: Given): JsonRules {
  const engine = new Engine([], { allowUndefinedFacts: true });
  addOperators(engine, policy);
  const ids = Object.keys(stated);
  for (const [id, rule] of Object.entries(stated)) {
    for (const { outcome, when } of conditionsOf(rule)) {
      if (told === 'failures' && outcome !== 'fail') continue;
      engine.addRule({ conditions: when as Condition, event: { type: id, params: { outcome } } });
    }
  }
  const day = ofDay(clock, policy);
  const run = async (facts: Facts, person: Person = {}) => {
    const { events } = await engine.run({ ...flat(facts), ...person, ...day });
    const outcomes = new Map<string, Outcome>(ids.map((id) => [id, 'unknown']));
    for (const { type, params } of events) outcomes.set(type, params?.outcome);
    return outcomes;
  };
  return { ids, told, run };
}

/** At most one of them holds, and none when what would decide it was not seen. */
function conditionsOf({ applies, fails }: Stated): { outcome: Outcome; when: Nested }[] {
  const stated: { outcome: Outcome; when: Nested }[] = [
    { outcome: 'fail', when: all(...applies, ...(fails ? [fails] : [])) },
  ];
  if (fails) stated.push({ outcome: 'pass', when: all(...applies, ruledOut(fails)) });
  // No condition at all would hold for the other engine.
  if (applies.length > 0) stated.push({ outcome: 'not-applicable', when: any(...applies.map(ruledOut)) });
  return stated;
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
