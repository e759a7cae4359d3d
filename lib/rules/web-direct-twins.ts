import { factAt } from '../facts/fact.ts';
import type { OpportunityFacts } from '../facts/facts.ts';
import type { Policy } from '../policy/policy.ts';
import { findStage } from '../policy/stages.ts';
import { isListed } from './listed.ts';

/**
 * Whether another deal of the account is open and of a type that a web purchase may double (F-080);
 * `undefined` when its stage or type is not known and the other does not rule it out.
 */
export function isTwin(sibling: OpportunityFacts, policy: Policy): boolean | undefined {
  const isOpen = isOpenDeal(sibling, policy);
  const hasType = hasTwinType(sibling, policy);
  if (isOpen === false || hasType === false) return false;
  return isOpen && hasType ? true : undefined;
}

function isOpenDeal(opportunity: OpportunityFacts, policy: Policy): boolean | undefined {
  const fact = factAt({ opportunity }, 'opportunity.stage');
  const stage = fact.state === 'value' ? findStage(fact.value, policy) : undefined;
  return stage && stage.group === 'open';
}

function hasTwinType(opportunity: OpportunityFacts, policy: Policy): boolean | undefined {
  const fact = factAt({ opportunity }, 'opportunity.type');
  if (fact.state === 'value') return isListed(fact.value, policy.pipeline.webDirectTwins);
  return fact.state === 'blank' ? false : undefined;
}
