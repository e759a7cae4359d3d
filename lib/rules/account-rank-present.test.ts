import { defaultPolicy } from '../policy/index.ts';
import rule from './account-rank-present.ts';
import { absent, garbled, large, prove, pubSec } from './cases.ts';

const unranked = { accountRank: null };
const asked = { ranking: { ...defaultPolicy.ranking, isAskedInEnterprise: true } };

prove(rule, [
  ['SMB with rank 1', { account: { accountRank: '1' } }, 'pass', { because: /Account Rank is 1\./ }],
  [
    'SMB without a rank',
    { account: unranked },
    'fail warning',
    { advice: /1, 1\.5, 2 or 3/, fields: ['account.accountRank'] },
  ],
  ['a rank of only a dash', { account: { accountRank: '-' } }, 'fail warning'],
  ['an empty picklist', { account: { accountRank: '--None--' } }, 'fail warning'],
  [
    'Mid-Market with a rank that does not exist is left to the rule on ranks',
    { account: { segment: 'Mid-Market', accountRank: '0' } },
    'pass',
  ],
  ['Mid-Market without a rank', { account: { segment: 'Mid-Market', ...unranked } }, 'fail warning'],
  ['Large without a rank', { account: { ...large.account, ...unranked } }, 'not-applicable'],
  ['PubSec without a rank', { account: { ...pubSec.account, ...unranked } }, 'not-applicable'],
  [
    'Large where the policy reminds of it',
    { account: { ...large.account, ...unranked } },
    'fail info',
    { policy: asked },
  ],
  [
    'Large with a rank of its own where the policy reminds',
    { account: { ...large.account, accountRank: 'A' } },
    'pass',
    { policy: asked },
  ],
  ['SMB where the policy reminds Enterprise', { account: unranked }, 'fail warning', { policy: asked }],
  [
    'a rank that is not shown',
    { account: { accountRank: absent } },
    'unknown',
    { fields: ['account.accountRank'] },
  ],
  ['a rank that cannot be read', { account: { accountRank: garbled } }, 'unknown'],
  ['a closed deal is judged all the same', { stage: 'Closed Won', account: unranked }, 'fail warning'],
  ['a blank segment', { account: { segment: null } }, 'unknown', { fields: ['account.segment'] }],
  [
    'a rank with spaces around it',
    { account: { accountRank: ' 1 ' } },
    'pass',
    { because: /^Account Rank is 1\.$/ },
  ],
]);
