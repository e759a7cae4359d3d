import { factOf } from '../facts/fact.ts';
import { entryAt, labelAt } from '../fields/index.ts';
import type { Policy } from '../policy/policy.ts';
import { isFilled } from '../text/filled.ts';
import type { Derived } from './deal.ts';
import { type Condition, type Context, notApplicable } from './rule.ts';
import { unknownWithout } from './unknowns.ts';
import { list } from './words.ts';

const RANK = 'account.accountRank';
const rankEntry = entryAt(RANK);
const rankMissingIn = unknownWithout(RANK);
const IS_BLANK = notApplicable(`${labelAt(RANK)} is blank.`);

/** `1`, `1,5`, `Rank 1.5`, `Tier 2` and a picklist's `1 - Top account`; not `1/2`, not `1-3`. */
const NUMBERED =
  /^(?:(?:account )?(?:rank|tier)\s*[:#-]?\s*)?(\d+)(?:[.,](\d+))?(?:\s*[-–—:(]\s*[^\s\d].*)?$/i;

/** A rank in its plain form: `Rank 1,5` is `1.5`. What is not a number is in lower case. */
export function plainRank(text: string): string {
  const [, whole, part] = NUMBERED.exec(text.trim()) ?? [];
  return whole === undefined ? text.trim().toLowerCase() : String(Number(`${whole}.${part ?? '0'}`));
}

/** Whether a rank in its plain form is in a list, however the list spells it. */
export function isListedRank(rank: string, listed: readonly string[]): boolean {
  return listed.includes(rank) || listed.some((one) => plainRank(one) === rank);
}

/** The account's rank in its plain form; `null` when it has none. */
export function rankOf({ facts, policy }: Context): Derived<string | null> {
  const fact = factOf<string>(facts, rankEntry);
  const unseen = rankMissingIn(fact);
  if (unseen) return { known: false, verdict: unseen };
  if (fact.state !== 'value') return { known: true, value: null };
  const rank = plainRank(fact.value);
  const isRank = isListedRank(rank, policy.ranking.allowed) || isFilled(fact.value, policy.fillers);
  return { known: true, value: isRank ? rank : null };
}

/** The account has a rank, whatever it is. */
export const hasRank: Condition = (context) => {
  const rank = rankOf(context);
  if (!rank.known) return rank.verdict;
  return rank.value === null ? IS_BLANK : undefined;
};

/** The account's rank is one of a list. */
export function isRanked(listed: (policy: Policy) => readonly string[]): Condition {
  return (context) => {
    const rank = rankOf(context);
    if (!rank.known) return rank.verdict;
    if (rank.value === null) return IS_BLANK;
    if (isListedRank(rank.value, listed(context.policy))) return undefined;
    return notApplicable(`${labelAt(RANK)} is ${rank.value}.`);
  };
}

/** `1, 1.5, 2 or 3`: the ranks that exist, for a sentence. */
export function rankChoice({ ranking: { allowed } }: Policy): string {
  return list(allowed, 'or');
}
