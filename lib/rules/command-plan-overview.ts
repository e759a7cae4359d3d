import { judgePlanPart, overview, planOf } from './command-plan-fields.ts';
import { boundWords, isIn, isNotChannelManaged, isOpen, reaches } from './conditions.ts';
import { type Condition, type Context, defineRule } from './rule.ts';

const reachesOverview = reaches('overview');

/** One page asks for the overview of every deal from a stage on; a policy may follow it (C-02). */
function isAskedOfAll({ deal: { stage }, policy }: Context): boolean {
  const from = policy.commandPlan.overviewForAllFromStage;
  return from !== null && stage.known && stage.value.group === 'open' && stage.value.order >= from;
}

const isDue: Condition = (context) => {
  const verdict = reachesOverview(context);
  return verdict !== undefined && isAskedOfAll(context) ? undefined : verdict;
};

export default defineRule({
  id: 'command-plan-overview',
  group: 'R7-6',
  title: 'The opportunity overview is filled',
  when: "Open Commercial opportunity whose Amount is over its segment's overview threshold and whose name does not carry the exemption. Where the policy asks it of all deals from a stage on, a hint below the threshold.",
  why: 'The whys are what the deal rests on; without them nobody can help with it.',
  severity: 'error',
  cites: ['F-047', 'F-050', 'C-02'],
  parameters: [
    'thresholds.*.overview',
    'commandPlan.overviewFields',
    'commandPlan.overviewForAllFromStage',
    'commandPlan.exemptToken',
    'fillers',
  ],
  applies: [isIn('commercial'), isOpen, isDue, isNotChannelManaged],
  needs: {},
  reads: [...overview.required, ...overview.whenShown],
  check(_values, _used, context) {
    const asked = planOf(context.policy).overview;
    if (reachesOverview(context) === undefined)
      return judgePlanPart(asked, boundWords('overview', context), context);
    const { stage } = context.deal;
    const name = stage.known ? stage.value.name : 'this stage';
    const verdict = judgePlanPart(asked, `In ${name} the overview is asked of every deal`, context);
    return verdict.outcome === 'fail' ? { ...verdict, severity: 'info' } : verdict;
  },
});
