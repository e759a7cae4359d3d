import type { Facts } from '../../lib/facts/facts.ts';
import { type Link, linksForStage } from '../../lib/links/index.ts';
import type { Policy } from '../../lib/policy/index.ts';
import { findStage } from '../../lib/policy/stages.ts';

/** The handbook's links for the deal's stage; none while the stage is not known. */
export function stageLinks(facts: Facts, policy: Policy): Link[] {
  const named = facts.opportunity?.stage;
  const stage = typeof named === 'string' ? findStage(named, policy) : undefined;
  return stage ? linksForStage(stage, policy) : [];
}
