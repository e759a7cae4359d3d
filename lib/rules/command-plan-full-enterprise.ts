import { handbookPlan, judgePlanPart, planOf } from './command-plan-fields.ts';
import { boundWords, isIn, isOpen, reaches } from './conditions.ts';
import { defineRule, notApplicable, onKind } from './rule.ts';

const isLateEnough = onKind(({ deal, policy }) => {
  if (!deal.stage.known) return deal.stage.verdict;
  const { order, name } = deal.stage.value;
  return order >= policy.commandPlan.enterpriseFromStage
    ? undefined
    : notApplicable(`Not asked for in ${name}.`);
});

export default defineRule({
  id: 'command-plan-full-enterprise',
  group: 'CP',
  title: 'The whole Command Plan is filled',
  when: "Open Large or PubSec opportunity whose incremental value reaches the threshold. The Channel-Managed exemption is Commercial's; here it lowers the finding to info.",
  why: 'Managing an Enterprise opportunity means MEDDPPICC and a complete Command Plan.',
  severity: 'error',
  cites: ['F-051', 'C-17'],
  parameters: [
    'thresholds.*.fullPlan',
    'commandPlan.overviewFields',
    'commandPlan.fullPlanFields',
    'commandPlan.exemptToken',
    'commandPlan.enterpriseFromStage',
    'fillers',
  ],
  applies: [isIn('enterprise'), isOpen, isLateEnough, reaches('fullPlan')],
  needs: {},
  reads: handbookPlan,
  check(_values, _used, context) {
    const verdict = judgePlanPart(planOf(context.policy).fullPlan, boundWords('fullPlan', context), context);
    const { isChannelManaged } = context.deal;
    if (verdict.outcome !== 'fail' || !isChannelManaged.known || !isChannelManaged.value) return verdict;
    const because = `${verdict.because} ${context.policy.commandPlan.exemptToken} exempts Commercial deals only.`;
    return { ...verdict, severity: 'info', because };
  },
});
