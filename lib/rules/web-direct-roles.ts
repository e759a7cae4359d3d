import { fiscalQuarter } from '../calendar/fiscal.ts';
import { factAt } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { type FieldPath, labelAt } from '../fields/index.ts';
import type { Policy, Stage } from '../policy/policy.ts';
import { findStage } from '../policy/stages.ts';
import { dealOf } from './deal.ts';
import type { Context } from './rule.ts';
import { mergeUnknowns, unknownBecauseOf } from './unknowns.ts';
import { type Unknown, unknown } from './verdict.ts';
import { isTwin } from './web-direct-twins.ts';

const STAGE = 'opportunity.stage';
const TYPE = 'opportunity.type';
const WEB_DIRECT = 'opportunity.isWebDirect';
const CLOSE_DATE = 'opportunity.closeDate';

/** What a web purchase has to do with another deal of its account (F-080). */
export type Role = 'purchase' | 'twin' | 'renewal' | 'other';

/** A deal's role, or what it may be and the fields that would tell. */
export type Part =
  | { role: Role }
  | { role: 'unknown'; mayBe: 'purchase' | 'open' | 'either'; missing: readonly FieldPath[] };

/** The part that one deal plays in this fiscal quarter. */
export function partOf(facts: Facts, { policy, clock }: Pick<Context, 'policy' | 'clock'>): Part {
  const stage = stageOf(facts, policy);
  if (!stage) return { role: 'unknown', mayBe: 'either', missing: [STAGE] };
  if (stage.group === 'open') return openPart(facts, policy);
  if (stage.group !== 'won') return { role: 'other' };
  return wonPart(facts, { policy, clock });
}

function stageOf(facts: Facts, policy: Policy): Stage | undefined {
  const fact = factAt(facts, STAGE);
  return fact.state === 'value' ? findStage(fact.value, policy) : undefined;
}

function openPart(facts: Facts, policy: Policy): Part {
  const twin = isTwin(facts.opportunity ?? {}, policy);
  if (twin) return { role: 'twin' };
  if (twin === undefined) return { role: 'unknown', mayBe: 'open', missing: [TYPE] };
  const type = factAt(facts, TYPE);
  return { role: type.state === 'value' && /\brenewal\b/i.test(type.value) ? 'renewal' : 'other' };
}

/** A blank flag or day, or one that says no, rules a purchase of this quarter out whatever the other is. */
function wonPart(facts: Facts, { policy, clock }: Pick<Context, 'policy' | 'clock'>): Part {
  const isWebDirect = factAt(facts, WEB_DIRECT);
  const closeDate = factAt(facts, CLOSE_DATE);
  if (isWebDirect.state === 'blank' || closeDate.state === 'blank') return { role: 'other' };
  if (isWebDirect.state === 'value' && !isWebDirect.value) return { role: 'other' };
  const { start, end } = fiscalQuarter(clock.today, policy.fiscalYearStartMonth);
  if (closeDate.state === 'value' && (closeDate.value < start || closeDate.value > end))
    return { role: 'other' };
  const missing: FieldPath[] = [];
  if (isWebDirect.state !== 'value') missing.push(WEB_DIRECT);
  if (closeDate.state !== 'value') missing.push(CLOSE_DATE);
  return missing.length > 0 ? { role: 'unknown', mayBe: 'purchase', missing } : { role: 'purchase' };
}

/** The verdict on a deal whose part its own fields do not tell. */
export function partNotSeen(facts: Facts, missing: readonly FieldPath[], policy: Policy): Unknown {
  return mergeUnknowns(missing.map((path) => notSeen(facts, path, policy)));
}

function notSeen(facts: Facts, path: FieldPath, policy: Policy): Unknown {
  const unseen = unknownBecauseOf(path, factAt(facts, path));
  if (unseen) return unseen;
  const { stage } = dealOf(facts, policy);
  if (path === STAGE && !stage.known && stage.verdict.outcome === 'unknown') return stage.verdict;
  return unknown(`${labelAt(path)} does not tell.`, [path]);
}
