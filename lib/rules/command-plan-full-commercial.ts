import { handbookPlan, judgePlanPart, planOf } from './command-plan-fields.ts';
import { boundWords, isIn, isNotChannelManaged, isOpen, reaches, standing } from './conditions.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'command-plan-full-commercial',
  group: 'R7-6',
  title: 'The whole Command Plan is filled',
  when: "Open Commercial opportunity whose incremental value reaches its segment's threshold and whose name does not carry the exemption. At exactly the threshold a warning, because the texts differ there.",
  why: 'From this incremental value on, a consult inspects the plan, so all of it has to be there.',
  severity: 'error',
  cites: ['F-048', 'C-01'],
  parameters: [
    'thresholds.*.fullPlan',
    'commandPlan.overviewFields',
    'commandPlan.fullPlanFields',
    'commandPlan.exemptToken',
    'fillers',
  ],
  applies: [isIn('commercial'), isOpen, reaches('fullPlan'), isNotChannelManaged],
  needs: {},
  reads: handbookPlan,
  check(_values, _used, context) {
    const verdict = judgePlanPart(planOf(context.policy).fullPlan, boundWords('fullPlan', context), context);
    const isAtBound = standing('fullPlan', context) === 'at';
    if (verdict.outcome !== 'fail' || !isAtBound) return verdict;
    const because = `${verdict.because} The handbook's texts differ at exactly the threshold.`;
    return { ...verdict, severity: 'warning', because };
  },
});
