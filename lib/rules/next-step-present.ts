import { isFilled } from '../text/filled.ts';
import { plainText } from '../text/plain-text.ts';
import { isOpen } from './conditions.ts';
import { nextStepSeverity } from './next-step-severity.ts';
import { defineRule, fail, pass } from './rule.ts';

export default defineRule({
  id: 'next-step-present',
  group: 'R7-5',
  title: 'The next step is written down',
  when: 'Open opportunity. Enterprise is advised (warning), as is a deal whose segment is not known; a record locked in 7-Closing is only reminded.',
  why: 'Next Steps is an assignment to your future self: whoever opens the deal can act on it at once.',
  severity: 'error',
  cites: ['F-040', 'F-041', 'F-045'],
  parameters: ['process.lockedFromStage', 'fillers'],
  applies: [isOpen],
  needs: { nextSteps: 'opportunity.nextSteps' },
  check({ nextSteps }, _used, { policy, deal }) {
    if (isFilled(nextSteps, policy.fillers)) return pass('Next Steps is filled.');
    const text = plainText(nextSteps ?? '');
    const state = text === '' ? 'is blank' : `says only "${text}"`;
    return fail(`Next Steps ${state}.`, "Write the action that moves the customer's buying process on.", {
      severity: nextStepSeverity(deal, policy),
    });
  },
});
