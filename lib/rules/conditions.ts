import { factOf } from '../facts/fact.ts';
import type { Money } from '../facts/facts.ts';
import { entryAt, type FieldPath, labelAt } from '../fields/index.ts';
import { indexed } from '../policy/indexed.ts';
import { type Operator, type SegmentKey, type SegmentThresholds, segmentKeys } from '../policy/policy.ts';
import { isOutForSignature } from '../policy/stages.ts';
import { isFilled } from '../text/filled.ts';
import { type Condition, type Context, notApplicable, onKind, unknown, type Verdict } from './rule.ts';
import { unknownWithout } from './unknowns.ts';
import { money, moneyOf } from './words.ts';

/** The opportunity is in an open stage. */
export const isOpen = onKind(({ deal }) => {
  if (!deal.stage.known) return deal.stage.verdict;
  const { name, group } = deal.stage.value;
  return group === 'open' ? undefined : notApplicable(`The stage is ${name}.`);
});

/** The stage is the policy's first one for a demand, or a later one. */
export function isFromStage(first: (policy: Context['policy']) => number): Condition {
  return onKind(({ deal, policy }) => {
    if (!deal.stage.known) return deal.stage.verdict;
    const { order, name } = deal.stage.value;
    return order >= first(policy) ? undefined : notApplicable(`Not asked for in ${name}.`);
  });
}

/** The account's segment belongs to a department of the sales organisation. */
export function isIn(department: 'commercial' | 'enterprise'): Condition {
  return onKind(({ deal }) => {
    if (!deal.segment.known) return deal.segment.verdict;
    const { name, department: own } = deal.segment.value;
    return own === department ? undefined : notApplicable(`Not asked for in ${name}.`);
  });
}

/** The account's segment is one of a list that the policy holds. */
export function isInSegments(
  listed: (policy: Parameters<Condition>[0]['policy']) => readonly SegmentKey[],
): Condition {
  return onKind(({ deal, policy }) => {
    if (!deal.segment.known) return deal.segment.verdict;
    const { key, name } = deal.segment.value;
    return listed(policy).includes(key) ? undefined : notApplicable(`Not asked for in ${name}.`);
  });
}

export const isNotRenewal = onKind(({ deal }) => {
  if (!deal.isRenewal.known) return deal.isRenewal.verdict;
  return deal.isRenewal.value ? notApplicable('A renewal carries its real day.') : undefined;
});

export const isNotOutForSignature = onKind(({ deal, policy }) => {
  if (!deal.stage.known) return deal.stage.verdict;
  return isOutForSignature(deal.stage.value, policy)
    ? notApplicable(`In ${deal.stage.value.name} the close date is the real day.`)
    : undefined;
});

export const isNotChannelManaged = onKind(({ deal, policy }) => {
  if (!deal.isChannelManaged.known) return deal.isChannelManaged.verdict;
  return deal.isChannelManaged.value
    ? notApplicable(`The name carries ${policy.commandPlan.exemptToken}.`)
    : undefined;
});

/** A field that *applies when* takes as given: blank means that there is nothing to judge. */
export function isFilledIn(path: FieldPath): Condition {
  const entry = entryAt(path);
  const missingIn = unknownWithout(path);
  const isBlank = notApplicable(`${labelAt(path)} is blank.`);
  return ({ facts }) => {
    const fact = factOf(facts, entry);
    return fact.state === 'blank' ? isBlank : missingIn(fact);
  };
}

/** {@link isFilledIn} for a text: filler says as little as nothing. */
export function isSaidIn(path: FieldPath): Condition {
  const entry = entryAt(path);
  const isThere = isFilledIn(path);
  const isFiller = notApplicable(`${labelAt(path)} says nothing.`);
  return (context) => {
    const fact = factOf<string>(context.facts, entry);
    if (fact.state !== 'value') return isThere(context);
    return isFilled(fact.value, context.policy.fillers) ? undefined : isFiller;
  };
}

type AmountDemand = 'deck' | 'overview';
type IacvDemand = 'fullPlan' | 'consult';

/** A segment's bound for a demand, ready to compare and to tell; thresholds are in the policy's currency. */
type Bound = {
  limit: number;
  operator: Operator;
  /** What an amount is to the bound: ` is over $5,000.` */
  words: { above: string; at: string; below: string };
};
type Bounds = Record<AmountDemand | IacvDemand, Bound | undefined>;

/** The bounds of each segment; `undefined` where it has no such demand. */
const boundsOf = indexed(({ thresholds, currency }): Record<SegmentKey, Bounds> => {
  const inSegment = (key: SegmentKey): Bounds => ({
    deck: boundOf(thresholds[key].deck, currency),
    overview: boundOf(thresholds[key].overview, currency),
    fullPlan: boundOf(thresholds[key].fullPlan, currency),
    consult: boundOf(thresholds[key].consult, currency),
  });
  return Object.fromEntries(segmentKeys.map((key) => [key, inSegment(key)])) as Record<SegmentKey, Bounds>;
});

function boundOf(
  threshold: SegmentThresholds[AmountDemand | IacvDemand],
  currency: string,
): Bound | undefined {
  if (!threshold) return undefined;
  const limit = 'amount' in threshold ? threshold.amount : threshold.iacv;
  const { operator } = threshold;
  const words = moneyOf(limit, currency);
  return {
    limit,
    operator,
    words: {
      above: ` is over ${words}`,
      at: ` is exactly ${words}`,
      below: operator === '>' ? ` is not over ${words}.` : ` is below ${words}.`,
    },
  };
}

/** The deal's own measure (Amount or incremental value) reaches the segment's bound for a demand. */
export function reaches(demand: AmountDemand | IacvDemand): Condition {
  const { path, entry, label } = measureOf[demand];
  const missingIn = unknownWithout(path);
  const isBlank = notApplicable(`${label} is blank.`);
  return ({ deal, facts, policy }) => {
    const fact = factOf<Money>(facts, entry);
    if (fact.state === 'blank') return isBlank;
    const unseen = missingIn(fact);
    if (!deal.segment.known) return unseen ?? deal.segment.verdict;
    const bound = boundsOf(policy)[deal.segment.value.key][demand];
    if (!bound) return notApplicable(`Not asked for in ${deal.segment.value.name}.`);
    if (fact.state !== 'value') return unseen;
    if (fact.value.currency !== policy.currency) return otherCurrency(path, fact.value, policy.currency);
    return isReached(fact.value.amount, bound)
      ? undefined
      : notApplicable(`${label} ${money(fact.value)}${bound.words.below}`);
  };
}

type MeasurePath = 'opportunity.amount' | 'opportunity.iacv';

const measureAt = (path: MeasurePath) => ({ path, entry: entryAt(path), label: labelAt(path) });
const [amount, iacv] = [measureAt('opportunity.amount'), measureAt('opportunity.iacv')];
/** Which measure a demand is bound to (C-03). */
const measureOf = { deck: amount, overview: amount, fullPlan: iacv, consult: iacv } as const;

/** Where the deal's measure stands to the bound, when both are known and in the policy's currency. */
export function standing(
  demand: AmountDemand | IacvDemand,
  context: Context,
): 'below' | 'at' | 'above' | undefined {
  const { value, bound } = measured(demand, context);
  if (!value || !bound || value.currency !== context.policy.currency) return undefined;
  if (value.amount === bound.limit) return 'at';
  return value.amount < bound.limit ? 'below' : 'above';
}

/** "Amount $6,000 is over $5,000": the fact that makes a demand due. */
export function boundWords(demand: AmountDemand | IacvDemand, context: Context): string {
  const { value, bound } = measured(demand, context);
  const { label } = measureOf[demand];
  if (!value || !bound) return label;
  const { above, at } = bound.words;
  return `${label} ${money(value)}${value.amount === bound.limit ? at : above}`;
}

function measured(demand: AmountDemand | IacvDemand, { facts, deal, policy }: Context) {
  const fact = factOf<Money>(facts, measureOf[demand].entry);
  const value = fact.state === 'value' ? fact.value : undefined;
  const segment = deal.segment.known ? deal.segment.value.key : undefined;
  return { value, bound: segment && boundsOf(policy)[segment][demand] };
}

function isReached(amount: number, { limit, operator }: Bound): boolean {
  return operator === '>' ? amount > limit : amount >= limit;
}

/** A threshold is compared only in the policy's currency. */
export function otherCurrency(path: MeasurePath, value: Money, currency: string): Verdict {
  const because = `${labelAt(path)} is ${money(value)}; thresholds are in ${currency}.`;
  return unknown(because, [path]);
}
