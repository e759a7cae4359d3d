import { factAt } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { type FieldPath, recordKindOf } from '../fields/index.ts';
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
    segment: deriveNamed(facts, 'account.segment', (text) => findSegment(text, policy), {
      blank: 'The account has no segment.',
      unlisted: (text) => `The segment "${text}" is not one the policy names.`,
    }),
    stage: deriveNamed(facts, 'opportunity.stage', (text) => findStage(text, policy), {
      blank: 'The deal has no stage.',
      unlisted: (text) => `The stage "${text}" is not one the policy names.`,
    }),
    isRenewal: derive(facts, 'opportunity.type', (text) => text !== null && /\brenewal\b/i.test(text)),
    isChannelManaged: derive(
      facts,
      'opportunity.name',
      (text) => text !== null && exemptPattern(policy).test(text),
    ),
  };
}

/**
 * Finds the token in any letter case, with a hyphen or a space between its words. A spelling without
 * either is not the token (rules, 27).
 */
const exemptPattern = indexed(({ commandPlan: { exemptToken } }) => {
  const words = exemptToken.split(/[\s-]+/).map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''));
  return new RegExp(`(^|[^\\p{L}\\p{N}])${words.join('[\\s\\u2010-\\u2015-]+')}($|[^\\p{L}\\p{N}])`, 'iu');
});

/** An account's page shows no opportunity at all: nothing is missing from it. */
function isOtherPage({ opportunity, account }: Facts, path: FieldPath): boolean {
  return recordKindOf(path) === 'opportunity' && opportunity === undefined && account !== undefined;
}

type Words = { blank: string; unlisted(text: string): string };

function deriveNamed<T>(
  facts: Facts,
  path: 'account.segment' | 'opportunity.stage',
  find: (text: string) => T | undefined,
  words: Words,
): Derived<T> {
  if (isOtherPage(facts, path))
    return { known: false, verdict: notApplicable('This page is not an opportunity.') };
  const fact = factAt(facts, path);
  const unseen = unknownBecauseOf(path, fact);
  if (unseen) return { known: false, verdict: unseen };
  if (fact.state !== 'value') return because(words.blank, path);
  const value = find(fact.value);
  return value === undefined ? because(words.unlisted(fact.value), path) : { known: true, value };
}

function derive<T>(
  facts: Facts,
  path: 'opportunity.type' | 'opportunity.name',
  read: (text: string | null) => T,
): Derived<T> {
  const fact = factAt(facts, path);
  const unseen = unknownBecauseOf(path, fact);
  if (unseen) return { known: false, verdict: unseen };
  return { known: true, value: read(fact.state === 'value' ? fact.value : null) };
}

function because(reason: string, path: FieldPath): Derived<never> {
  return { known: false, verdict: unknown(reason, [path]) };
}
