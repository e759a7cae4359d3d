import { factAt } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { isFieldPath } from '../fields/index.ts';
import type { TeamHelper } from '../policy/parts/deal-team.ts';
import type { Policy, WholePolicy } from '../policy/policy.ts';
import { findSegment } from '../policy/segments.ts';
import { findStage } from '../policy/stages.ts';
import { isListed } from '../rules/listed.ts';
import { phrasePattern } from '../rules/phrases.ts';
import { isFilled } from '../text/filled.ts';

type When = TeamHelper['when'];

/** Who of the extended deal team may help with a deal (F-115). What is not known suggests nobody. */
export function teamFor(facts: Facts, policy: WholePolicy): TeamHelper[] {
  const found = policy.dealTeam.helpers.filter(({ when }) =>
    tests.every((test) => test(when, facts, policy)),
  );
  return found.filter(({ who }, at) => found.findIndex((other) => other.who === who) === at);
}

/** Each is true when the condition is not given. */
const tests: readonly ((when: When, facts: Facts, policy: Policy) => boolean)[] = [
  ({ fields }, facts, { fillers }) => !fields || fields.some((path) => isFieldFilled(path, facts, fillers)),
  ({ fields = [], words }, facts) => !words || fields.some((path) => holdsWord(path, words, facts)),
  ({ types }, facts) => !types || isListed(textAt(facts, 'opportunity.type'), types),
  ({ nameHolds }, facts) => !nameHolds || textAt(facts, 'opportunity.name').includes(nameHolds.toLowerCase()),
  ({ stages }, facts, policy) => {
    if (!stages) return true;
    const fact = factAt(facts, 'opportunity.stage');
    const stage = fact.state === 'value' ? findStage(fact.value, policy) : undefined;
    const { group = 'open' } = stages;
    return stage?.group === group && stages.from <= stage.order && stage.order <= stages.to;
  },
  ({ value }, facts, { currency }) => value === undefined || largestValue(facts, currency) >= value,
  ({ segments }, facts, policy) => {
    const segment = findSegment(textAt(facts, 'account.segment'), policy);
    return !segments || (segment !== undefined && segments.includes(segment.key));
  },
  ({ ranks }, facts) => !ranks || ranks.includes(textAt(facts, 'account.accountRank')),
];

function isFieldFilled(path: string, facts: Facts, fillers: readonly string[]): boolean {
  if (!isFieldPath(path)) return false;
  const fact = factAt(facts, path);
  return fact.state === 'value' && isFilled(String(fact.value), fillers);
}

function holdsWord(path: string, words: readonly string[], facts: Facts): boolean {
  if (!isFieldPath(path)) return false;
  const fact = factAt(facts, path);
  return fact.state === 'value' && phrasePattern(words).test(String(fact.value));
}

function textAt(
  facts: Facts,
  path: 'opportunity.name' | 'opportunity.type' | 'account.segment' | 'account.accountRank',
): string {
  const fact = factAt(facts, path);
  return fact.state === 'value' ? fact.value.toLowerCase() : '';
}

function largestValue(facts: Facts, currency: string): number {
  const values = (['opportunity.amount', 'opportunity.iacv'] as const).map((path) => {
    const fact = factAt(facts, path);
    return fact.state === 'value' && fact.value.currency === currency ? fact.value.amount : 0;
  });
  return Math.max(...values);
}
