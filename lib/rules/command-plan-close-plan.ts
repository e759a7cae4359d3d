import { isFilled } from '../text/filled.ts';
import { boundWords, isIn, isNotChannelManaged, isOpen, reaches, standing } from './conditions.ts';
import { defineRule, fail, pass } from './rule.ts';

export default defineRule({
  id: 'command-plan-close-plan',
  group: 'R7-6',
  title: 'The close plan is filled',
  when: 'As the overview. An error once the whole plan is due, a warning before.',
  why: 'A close plan shows the steps between today and the signature, and who takes them.',
  severity: 'warning',
  cites: ['F-047', 'C-02'],
  parameters: ['thresholds.*.overview', 'thresholds.*.fullPlan', 'commandPlan.exemptToken', 'fillers'],
  applies: [isIn('commercial'), isOpen, reaches('overview'), isNotChannelManaged],
  needs: { closePlan: 'opportunity.closePlan' },
  reads: ['opportunity.iacv'],
  check({ closePlan }, _used, context) {
    if (isFilled(closePlan, context.policy.fillers)) return pass('The close plan is filled.');
    const isFullPlanDue = standing('fullPlan', context) === 'above';
    return fail(
      `${boundWords('overview', context)} and the close plan is blank.`,
      'Write the steps to signature with names and dates.',
      { severity: isFullPlanDue ? 'error' : 'warning' },
    );
  },
});
