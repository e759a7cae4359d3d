import { factAt } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { defaultPolicy, segmentKeys } from '../policy/index.ts';
import { findSegment } from '../policy/segments.ts';
import { findStage } from '../policy/stages.ts';
import type { Rule } from './rule.ts';

/** What every rule is proven with, beside its own thresholds: what the deals of its cases do not hold of it. */
export function lackingIn(rule: Rule, deals: readonly Facts[]): string[] {
  const states = ['blank', 'absent', 'unreadable'] as const;
  const fields = rule.needs.flatMap((path) =>
    states
      .filter((state) => !deals.some((facts) => factAt(facts, path).state === state))
      .map((state) => `${path} ${state}`),
  );
  const segments = segmentKeys.filter((key) => !deals.some((facts) => segmentIn(facts) === key));
  const isClosedHeld = deals.some((facts) => groupIn(facts) !== 'open' && groupIn(facts) !== undefined);
  return [...fields, ...segments, ...(isClosedHeld ? [] : ['a closed stage'])];
}

function segmentIn(facts: Facts): string | undefined {
  const fact = factAt(facts, 'account.segment');
  return fact.state === 'value' ? findSegment(fact.value, defaultPolicy)?.key : undefined;
}

function groupIn(facts: Facts): string | undefined {
  const fact = factAt(facts, 'opportunity.stage');
  return fact.state === 'value' ? findStage(fact.value, defaultPolicy)?.group : undefined;
}
