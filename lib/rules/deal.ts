import { type Fact, factOf } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { entryAt, type FieldPath, type RecordKind } from '../fields/index.ts';
import { indexed } from '../policy/indexed.ts';
import type { Policy, Stage } from '../policy/policy.ts';
import { findSegment, type KeyedSegment } from '../policy/segments.ts';
import { findStage } from '../policy/stages.ts';
import { kindOf } from './deal-kind.ts';
import { unknownBecauseOf } from './unknowns.ts';
import { notApplicable, unknown, type Verdict } from './verdict.ts';

/** Something derived from a field, or the verdict of every rule that asks for it. */
export type Derived<T> = { known: true; value: T } | NotKnown;

type NotKnown = {
  known: false;
  verdict: Verdict;
  /** The verdict quotes the page, so that hardly another deal has the same one. */
  isQuote?: boolean;
};

/**
 * What nearly every rule asks of a deal, derived once per evaluation. Deals of the same kind are one object,
 * under one policy: what follows from their kind alone needs to be worked out only once.
 */
export type Deal = {
  segment: Derived<KeyedSegment>;
  stage: Derived<Stage>;
  /** Whether Type says Renewal; a blank type does not. */
  isRenewal: Derived<boolean>;
  /** Whether the name carries the Channel-Managed exemption (F-050). */
  isChannelManaged: Derived<boolean>;
};

export function dealOf(facts: Facts, policy: Policy): Deal {
  return kindOf(
    {
      segment: segmentOf(facts, policy),
      stage: stageOf(facts, policy),
      isRenewal: isRenewalDeal(facts, policy),
      isChannelManaged: isChannelManagedDeal(facts, policy),
    },
    policy,
  );
}

const segmentOf = named('account.segment', findSegment, {
  blank: 'The account has no segment.',
  unlisted: (text) => `The segment "${text}" is not one the policy names.`,
});
const stageOf = named('opportunity.stage', findStage, {
  blank: 'The deal has no stage.',
  unlisted: (text) => `The stage "${text}" is not one the policy names.`,
});
const RENEWAL = /\brenewal\b/i;
const isRenewalDeal = told('opportunity.type', (text) => RENEWAL.test(text));
const isChannelManagedDeal = told('opportunity.name', (text, policy) => exemptPattern(policy).test(text));

/**
 * Finds the token in any letter case, with a hyphen or a space between its words. A spelling without
 * either is not the token (rules, 27).
 */
const exemptPattern = indexed(({ commandPlan: { exemptToken } }) => {
  const words = exemptToken.split(/[\s-]+/).map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''));
  return new RegExp(`(^|[^\\p{L}\\p{N}])${words.join('[\\s\\u2010-\\u2015-]+')}($|[^\\p{L}\\p{N}])`, 'iu');
});

/** An account's page shows no opportunity at all: nothing is missing from it. */
function isOtherPage({ opportunity, account }: Facts, record: RecordKind): boolean {
  return record === 'opportunity' && opportunity === undefined && account !== undefined;
}

const OTHER_PAGE = notApplicable('This page is not an opportunity.');

type Words = { blank: string; unlisted(text: string): string };

/** Derives what the policy names by a field's text. */
function named<T>(
  path: 'account.segment' | 'opportunity.stage',
  find: (text: string, policy: Policy) => T | undefined,
  words: Words,
): (facts: Facts, policy: Policy) => Derived<T> {
  const entry = entryAt(path);
  const isBlank = unknown(words.blank, [path]);
  return (facts, policy) => {
    if (isOtherPage(facts, entry.record)) return { known: false, verdict: OTHER_PAGE };
    const fact = factOf<string>(facts, entry);
    const unseen = notSeen(path, fact);
    if (unseen) return unseen;
    if (fact.state !== 'value') return { known: false, verdict: isBlank };
    const value = find(fact.value, policy);
    if (value !== undefined) return { known: true, value };
    return { known: false, verdict: unknown(words.unlisted(fact.value), [path]), isQuote: true };
  };
}

/** Derives what a field's text tells; a blank one tells no. */
function told(
  path: 'opportunity.type' | 'opportunity.name',
  tells: (text: string, policy: Policy) => boolean,
): (facts: Facts, policy: Policy) => Derived<boolean> {
  const entry = entryAt(path);
  return (facts, policy) => {
    const fact = factOf<string>(facts, entry);
    const unseen = notSeen(path, fact);
    if (unseen) return unseen;
    return { known: true, value: fact.state === 'value' && tells(fact.value, policy) };
  };
}

function notSeen(path: FieldPath, fact: Fact<string>): NotKnown | undefined {
  const verdict = unknownBecauseOf(path, fact);
  return verdict && { known: false, verdict, isQuote: fact.state === 'unreadable' };
}
