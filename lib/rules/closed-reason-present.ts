import { isFilled } from '../text/filled.ts';
import { isWonOrLost } from './closing.ts';
import { departmentSeverity } from './department-severity.ts';
import { defineRule, fail, pass } from './rule.ts';

export default defineRule({
  id: 'closed-reason-present',
  group: 'R7-3',
  title: 'The reason for closing is set',
  when: 'Won or lost opportunity; unqualified ones where the policy asks for it. Enterprise is advised (warning), as is a deal whose segment is not known.',
  why: 'Wins and losses teach the next deal only when their reason is written down.',
  severity: 'error',
  cites: ['F-037'],
  parameters: ['process.lostStage', 'process.unqualifiedStage', 'closing.isAskedOfUnqualified', 'fillers'],
  applies: [isWonOrLost],
  needs: { closedReason: 'opportunity.closedReason' },
  check({ closedReason }, _used, { policy, deal }) {
    if (isFilled(closedReason, policy.fillers)) {
      return pass(`The reason is ${closedReason.trim().replace(/\.$/, '')}.`);
    }
    const { stage } = deal;
    const name = stage.known ? stage.value.name : 'closed';
    return fail(`The stage is ${name} and no reason is set.`, 'Choose the reason that the customer gave.', {
      severity: departmentSeverity(deal),
    });
  },
});
