import type { SegmentKey } from '../policy/policy.ts';
import { isFilled } from '../text/filled.ts';
import { isInSegments, isOpen } from './conditions.ts';
import { defineRule, fail, pass } from './rule.ts';

/** Only the SMB section asks for an owner (F-045). */
const ASKED: readonly SegmentKey[] = ['smb'];

export default defineRule({
  id: 'next-step-owner',
  group: 'R7-5',
  title: 'The next step has an owner',
  when: 'Open SMB opportunity.',
  why: 'A step that nobody owns is done by nobody.',
  severity: 'warning',
  cites: ['F-045'],
  parameters: ['fillers'],
  applies: [isOpen, isInSegments(() => ASKED)],
  needs: { nextStepsOwner: 'opportunity.nextStepsOwner' },
  check({ nextStepsOwner }, _used, { policy }) {
    if (isFilled(nextStepsOwner, policy.fillers)) return pass('Next Steps Owner is filled.');
    return fail('Next Steps Owner is blank.', 'Name who takes the next step.');
  },
});
