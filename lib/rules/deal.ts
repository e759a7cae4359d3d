import { factOf } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { entryAt, type FieldPath, type RecordKind } from '../fields/index.ts';
import { indexed } from '../policy/indexed.ts';
import type { Policy, Stage } from '../policy/policy.ts';
import { findSegment, type KeyedSegment } from '../policy/segments.ts';
import { findStage } from '../policy/stages.ts';
import { unknownBecauseOf } from './unknowns.ts';
import { notApplicable, unknown, type Verdict } from './verdict.ts';

/** Something derived from a field, or the verdict of every rule that asks for it. */
export type Derived<T> = { known: true; value: T } | { known: false; verdict: Verdict };

/** What nearly every rule asks of a deal, derived once per evaluation. */
export type Deal = {
  segment: Derived<KeyedSegment>;
  stage: Derived<Stage>;
  /** Whether Type says Renewal; a blank type does not. */
  isRenewal: Derived<boolean>;
  /** Whether the name carries the Channel-Managed exemption (F-050). */
  isChannelManaged: Derived<boolean>;
};

export function dealOf(facts: Facts, policy: Policy): Deal {
  return {
    segment: segmentOf(facts, policy),
    stage: stageOf(facts, policy),
    isRenewal: isRenewalDeal(facts, policy),
    isChannelManaged: isChannelManagedDeal(facts, policy),
  };
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

type Words = { blank: string; unlisted(text: string): string };

/** Derives what the policy names by a field's text. */
function named<T>(
  path: 'account.segment' | 'opportunity.stage',
  find: (text: string, policy: Policy) => T | undefined,
  words: Words,
): (facts: Facts, policy: Policy) => Derived<T> {
  const entry = entryAt(path);
  return (facts, policy) => {
    if (isOtherPage(facts, entry.record))
      return { known: false, verdict: notApplicable('This page is not an opportunity.') };
    const fact = factOf<string>(facts, entry);
    const unseen = unknownBecauseOf(path, fact);
    if (unseen) return { known: false, verdict: unseen };
    if (fact.state !== 'value') return because(words.blank, path);
    const value = find(fact.value, policy);
    return value === undefined ? because(words.unlisted(fact.value), path) : { known: true, value };
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
    const unseen = unknownBecauseOf(path, fact);
    if (unseen) return { known: false, verdict: unseen };
    return { known: true, value: fact.state === 'value' && tells(fact.value, policy) };
  };
}

function because(reason: string, path: FieldPath): Derived<never> {
  return { known: false, verdict: unknown(reason, [path]) };
}
