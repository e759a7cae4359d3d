import type { SegmentKey } from '../policy/policy.ts';
import { isRanked } from './account-rank.ts';
import { isInSegments } from './conditions.ts';
import { defineRule, fail, pass } from './rule.ts';
import { grouped } from './words.ts';

/** SMB ranks that stand for business to come, which potential users measure (F-020). */
const RANKS_WITH_POTENTIAL = ['1', '1.5'];
const SMB: readonly SegmentKey[] = ['smb'];

export default defineRule({
  id: 'account-rank-potential-users',
  group: 'R7-1',
  title: 'A high rank says how many users there could be',
  when: 'SMB account ranked 1 or 1.5.',
  why: 'The rank promises business to come; potential users say how much.',
  severity: 'error',
  cites: ['F-020'],
  parameters: [],
  applies: [isInSegments(() => SMB), isRanked(() => RANKS_WITH_POTENTIAL)],
  needs: { potentialUsers: 'account.potentialUsers' },
  check({ potentialUsers }) {
    if (potentialUsers !== null && potentialUsers > 0)
      return pass(`Potential Users is ${grouped(potentialUsers)}.`);
    return fail(
      `Potential Users is ${potentialUsers ?? 'blank'}.`,
      'Enter how many people at the account could use it: your best estimate.',
    );
  },
});
