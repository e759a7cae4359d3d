import { judgePlanPart, overview } from './command-plan-fields.ts';
import { boundWords, isIn, isNotChannelManaged, isOpen, reaches } from './conditions.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'command-plan-overview',
  group: 'R7-6',
  title: 'The opportunity overview is filled',
  when: "Open Commercial opportunity whose Amount is over its segment's overview threshold and whose name does not carry the exemption.",
  why: 'The whys are what the deal rests on; without them nobody can help with it.',
  severity: 'error',
  cites: ['F-047', 'F-050'],
  parameters: ['thresholds.*.overview', 'commandPlan.exemptToken', 'fillers'],
  applies: [isIn('commercial'), isOpen, reaches('overview'), isNotChannelManaged],
  needs: {},
  check: (_values, _used, context) => judgePlanPart(overview, boundWords('overview', context), context),
});
