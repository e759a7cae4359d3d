import { isFilled } from '../text/filled.ts';
import { isWonOrLost } from './closing.ts';
import { defineRule, fail, pass } from './rule.ts';

export default defineRule({
  id: 'closed-reason-present',
  group: 'R7-3',
  title: 'The reason for closing is set',
  when: 'Won or lost opportunity; unqualified ones where the policy asks for it. Enterprise is advised (warning).',
  why: 'Wins and losses teach the next deal only when their reason is written down.',
  severity: 'error',
  cites: ['F-037'],
  parameters: ['closing.isAskedOfUnqualified', 'fillers'],
  applies: [isWonOrLost],
  needs: { closedReason: 'opportunity.closedReason' },
  check({ closedReason }, _used, { policy, deal: { stage, segment } }) {
    if (isFilled(closedReason, policy.fillers)) return pass(`The reason is ${closedReason.trim()}.`);
    const isEnterprise = segment.known && segment.value.department === 'enterprise';
    const name = stage.known ? stage.value.name : 'closed';
    return fail(
      `The stage is ${name} and no reason is set.`,
      'Choose the reason that the customer gave.',
      isEnterprise ? { severity: 'warning' } : {},
    );
  },
});
