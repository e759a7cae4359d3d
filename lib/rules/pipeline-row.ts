import { type Fact, factAt } from '../facts/fact.ts';
import type { Facts, IsoDate, Money } from '../facts/facts.ts';
import type { Policy, Stage } from '../policy/policy.ts';
import { findStage } from '../policy/stages.ts';

/** What lists ask of each opportunity, taken out of its facts once. */
export type PipelineRow = {
  facts: Facts;
  /** `undefined` when the list shows none that the policy names. */
  stage: Stage | undefined;
  closeDate: Fact<IsoDate>;
  nextStepDate: Fact<IsoDate>;
  amount: Fact<Money>;
  iacv: Fact<Money>;
  name: string;
};

export function pipelineRow(facts: Facts, policy: Policy): PipelineRow {
  const stage = factAt(facts, 'opportunity.stage');
  const name = factAt(facts, 'opportunity.name');
  return {
    facts,
    stage: stage.state === 'value' ? findStage(stage.value, policy) : undefined,
    closeDate: factAt(facts, 'opportunity.closeDate'),
    nextStepDate: factAt(facts, 'opportunity.nextStepDate'),
    amount: factAt(facts, 'opportunity.amount'),
    iacv: factAt(facts, 'opportunity.iacv'),
    name: name.state === 'value' ? name.value : '',
  };
}
