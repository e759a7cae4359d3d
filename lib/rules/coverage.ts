import { fiscalQuarter, quarterName } from '../calendar/fiscal.ts';
import { factAt } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { type FieldPath, labelAt } from '../fields/index.ts';
import type { Policy } from '../policy/policy.ts';
import { wordsOf } from '../text/plain-text.ts';
import { type Measure, type Share, shareOf, wonShareOf } from './coverage-share.ts';
import type { Pipeline, PipelineContext } from './rule.ts';
import { list } from './words.ts';

const OWNER = 'opportunity.owner';

/** A list's pipeline against its target (F-097, C-20). */
export type Coverage = {
  /** Pipeline over target; `null` when it cannot be said. */
  value: number | null;
  /** Open value that closes in the quarter, by currency; a lower bound when the list is not complete. */
  sums: Record<string, number>;
  /** The field that was added up. */
  measure: Measure;
  target: number | null;
  /** What of the target is not won yet, where the policy takes that off; 0 when it is reached. */
  toGo?: number;
  /** `FY27-Q1` */
  quarter: string;
  /** Why the value is `null`. */
  because?: string;
  /** Fields for want of which it is. */
  missing?: readonly FieldPath[];
  /** Whose deals they are, when they are not all of one seller: a target is one seller's. */
  owners?: readonly string[];
};

/** Adds up what is open, forecast and closing in the quarter. Never mixes currencies, measures or sellers. */
export function coverageOf({ rows, policy, clock, context }: Pipeline): Coverage {
  const quarter = fiscalQuarter(clock.today, policy.fiscalYearStartMonth);
  const owner = ownerIn(context);
  const own = rows.filter((facts) => isOf(owner, facts));
  const measure = measureOf(own, policy);
  const shares = own.map((facts) => shareOf(facts, measure, quarter, policy));
  const won = policy.pipeline.coverage.subtractsClosed
    ? own.map((facts) => wonShareOf(facts, measure, quarter, policy))
    : [];
  const sums = sumsOf(shares);
  const wonSums = sumsOf(won);
  const target = inCents(context.target ?? 0) > 0 ? (context.target ?? null) : null;
  const known = { sums, measure, target, quarter: quarterName(quarter) };
  const counted = own.filter((_facts, index) => [shares[index], won[index]].some(counts));
  const why =
    whyOwners(counted) ??
    (own.length === 0 && rows.length > 0 ? noDealOf(owner) : undefined) ??
    (target === null ? { because: 'No target is entered.' } : undefined) ??
    whyOtherCurrency([...Object.keys(sums), ...Object.keys(wonSums)], policy) ??
    (context.complete ? undefined : { because: 'Only a part of the list is loaded.' }) ??
    whyUnowned(counted, rows) ??
    whyUnknown([...shares, ...won]);
  if (why || target === null) return { ...known, value: null, ...why };
  const toGo = inCents(target) - inCents(wonSums[policy.currency] ?? 0);
  if (toGo <= 0) return { ...known, toGo: 0, value: null, because: 'The target is reached.' };
  const value = inCents(sums[policy.currency] ?? 0) / toGo;
  return toGo === inCents(target) ? { ...known, value } : { ...known, toGo: toGo / 100, value };
}

type Why = Pick<Coverage, 'because' | 'missing' | 'owners'>;

function counts(share: Share | undefined): boolean {
  return share !== undefined && share !== 'outside';
}

/** Whole numbers, so that no fraction of a cent makes a pipeline that is enough too small. */
function inCents(amount: number): number {
  return Math.round(amount * 100);
}

function sumsOf(shares: readonly Share[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const share of shares) {
    if (share === 'outside' || 'missing' in share) continue;
    const { amount, currency } = share.money;
    sums[currency] = inCents((sums[currency] ?? 0) + amount) / 100;
  }
  return sums;
}

/** Whose list it is, if that is said. */
function ownerIn({ owner }: PipelineContext): string | undefined {
  return typeof owner === 'string' && owner.trim() !== '' ? owner : undefined;
}

/** A deal that shows no owner may be the list's own. */
function isOf(owner: string | undefined, facts: Facts): boolean {
  const shown = ownerOf(facts);
  return owner === undefined || shown === undefined || wordsOf(shown) === wordsOf(owner);
}

function noDealOf(owner = ''): Why {
  return { because: `The list shows no deal of ${owner}.`, missing: [OWNER] };
}

/** The owners shown, each once however it is spelled. */
function ownersOf(rows: readonly Facts[]): string[] {
  const owners = new Map<string, string>();
  for (const facts of rows) {
    const owner = ownerOf(facts);
    if (owner !== undefined && !owners.has(wordsOf(owner))) owners.set(wordsOf(owner), owner);
  }
  return [...owners.values()];
}

function ownerOf(facts: Facts): string | undefined {
  const owner = factAt(facts, OWNER);
  return owner.state === 'value' ? owner.value : undefined;
}

function whyOwners(rows: readonly Facts[]): Why | undefined {
  const owners = ownersOf(rows);
  if (owners.length < 2) return undefined;
  return { owners, because: `The list holds deals of ${list(owners)}; a target is one seller's.` };
}

function whyOtherCurrency(currencies: readonly string[], { currency }: Policy): Why | undefined {
  if (currencies.every((one) => one === currency)) return undefined;
  return { because: `The deals are in ${list([...new Set(currencies)])}; the target is in ${currency}.` };
}

function whyUnknown(shares: readonly Share[]): Why | undefined {
  const unknowns = shares.flatMap((share) => (share !== 'outside' && 'missing' in share ? [share] : []));
  if (unknowns.length === 0) return undefined;
  return untold(unknowns.length, [...new Set(unknowns.flatMap((share) => share.missing))]);
}

/** Where a list shows owners, a deal without one may be anybody's; where it shows none, all are the list's own. */
function whyUnowned(counted: readonly Facts[], rows: readonly Facts[]): Why | undefined {
  const isShown = rows.some((facts) => factAt(facts, OWNER).state !== 'absent');
  const unowned = counted.filter((facts) => ownerOf(facts) === undefined);
  return isShown && unowned.length > 0 ? untold(unowned.length, [OWNER]) : undefined;
}

function untold(deals: number, missing: readonly FieldPath[]): Why {
  const verb = deals === 1 ? 'does' : 'do';
  return { because: `${deals} of the deals ${verb} not tell ${list(missing.map(labelAt), 'or')}.`, missing };
}

/** The policy's measure, or the other one when the list shows no column of it. */
function measureOf(rows: readonly Facts[], policy: Policy): Measure {
  const wanted = `opportunity.${policy.pipeline.coverage.measure}` as const;
  const other = wanted === 'opportunity.iacv' ? 'opportunity.amount' : 'opportunity.iacv';
  const isShown = (path: FieldPath) => rows.some((facts) => factAt(facts, path).state !== 'absent');
  return isShown(wanted) || !isShown(other) ? wanted : other;
}
