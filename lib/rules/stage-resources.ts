import { indexed } from '../policy/indexed.ts';
import type { Stage } from '../policy/policy.ts';
import { resourcesFor } from '../policy/stage-resources.ts';
import { defineRule, fail, notApplicable, onKind } from './rule.ts';
import { list } from './words.ts';

const hasResources = onKind(({ deal: { stage }, policy }) => {
  if (!stage.known) return stage.verdict;
  return resourcesFor(stage.value, policy).length > 0
    ? undefined
    : notApplicable(`The handbook has no resources for ${stage.value.name}.`);
});

export default defineRule({
  id: 'stage-resources',
  group: 'Links',
  title: 'The resources for the stage are at hand',
  when: 'Opportunity in a stage that the handbook has resources for: every open one and Closed Won, in all segments.',
  why: 'The handbook keeps its guides by the part of the sales process they help with.',
  severity: 'info',
  cites: ['F-104', 'F-105'],
  parameters: ['links.stages'],
  applies: [hasResources],
  needs: {},
  check(_values, _used, { deal: { stage }, policy }) {
    if (!stage.known) return stage.verdict;
    return fail(`The stage is ${stage.value.name}.`, adviceOf(policy).get(stage.value) ?? '', {
      fields: ['opportunity.stage'],
    });
  },
});

const adviceOf = indexed((policy) => {
  const names = (stage: Stage) => resourcesFor(stage, policy).map(({ name }) => name);
  return new Map(
    policy.stages.map((stage) => [stage, `Look into the links for this stage: ${list(names(stage))}.`]),
  );
});
