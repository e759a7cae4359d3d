import { boundWords, isFilledIn, isIn, isOpen, reaches } from './conditions.ts';
import { judgeReview } from './manager-review.ts';
import { type Context, defineRule } from './rule.ts';

export default defineRule({
  id: 'opportunity-consult-due',
  group: 'Review',
  title: 'The opportunity consult is recent',
  when: "Open Commercial opportunity with a close date whose incremental value reaches its segment's consult threshold. Early stages are only reminded. The Channel-Managed exemption does not lift it.",
  why: 'A consult inspects the Command Plan together with the manager and ends in committed actions.',
  severity: 'warning',
  cites: ['F-056', 'F-058', 'C-25'],
  parameters: ['thresholds.*.consult', 'reviews.consultDays', 'reviews.warningFromStage'],
  applies: [isIn('commercial'), isOpen, reaches('consult'), isFilledIn('opportunity.closeDate')],
  needs: {},
  uses: { managerReview: 'opportunity.managerReview' },
  check(_values, _used, context) {
    const verdict = judgeReview(boundWords('consult', context), stageSeverity(context), context);
    const { isChannelManaged } = context.deal;
    if (verdict.outcome !== 'fail' || !isChannelManaged.known || !isChannelManaged.value) return verdict;
    const because = `${verdict.because} ${context.policy.commandPlan.exemptToken} lifts the Command Plan only.`;
    return { ...verdict, because };
  },
});

/** The texts differ on whether early stages need a consult (C-25). */
function stageSeverity({ deal: { stage }, policy }: Context) {
  return stage.known && stage.value.order >= policy.reviews.warningFromStage ? 'warning' : 'info';
}
