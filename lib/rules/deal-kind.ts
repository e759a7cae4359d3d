import { indexed } from '../policy/indexed.ts';
import type { Deal, Derived } from './deal.ts';

/** A kind for each thing that can be known, or not, of segment, stage, renewal and exemption. */
const kindsOf = indexed(() => new Map<object, Map<object, Deal[]>>());

/** False for a deal whose verdicts quote its page: it is no kind, and nothing is kept for it. */
export function isOfAKind({ segment, stage, isRenewal, isChannelManaged }: Deal): boolean {
  return !(isQuote(segment) || isQuote(stage) || isQuote(isRenewal) || isQuote(isChannelManaged));
}

function isQuote(derived: Derived<unknown>): boolean {
  return !derived.known && derived.isQuote === true;
}

/** The one object for all deals of the same kind under a policy, or the deal itself when it is of no kind. */
export function kindOf(deal: Deal, policy: Parameters<typeof kindsOf>[0]): Deal {
  if (!isOfAKind(deal)) return deal;
  const kinds = kindsOf(policy);
  const [segment, stage] = [meaningOf(deal.segment), meaningOf(deal.stage)];
  const bySegment = kinds.get(segment) ?? new Map<object, Deal[]>();
  kinds.set(segment, bySegment);
  const byStage = bySegment.get(stage) ?? [];
  bySegment.set(stage, byStage);
  const place = 3 * answerOf(deal.isRenewal) + answerOf(deal.isChannelManaged);
  byStage[place] ??= deal;
  return byStage[place];
}

/** The policy's segment or stage, or the verdict that there is none; each is one object. */
function meaningOf(derived: Derived<object>): object {
  return derived.known ? derived.value : derived.verdict;
}

/** No, yes or not known. */
function answerOf(derived: Derived<boolean>): 0 | 1 | 2 {
  if (!derived.known) return 2;
  return derived.value ? 1 : 0;
}
