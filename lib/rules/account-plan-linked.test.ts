import rule from './account-plan-linked.ts';
import { absent, garbled, large, midMarket, prove, pubSec } from './cases.ts';

const link = 'https://docs.google.com/document/d/plan/edit';
const unlinked = { ...large.account, accountRank: '1', accountPlanLink: null };

prove(rule, [
  ['rank 1 with a plan', { account: { ...unlinked, accountPlanLink: link } }, 'pass'],
  [
    'rank 1 without a plan',
    { account: unlinked },
    'fail warning',
    { because: /Account Rank is 1 /, fields: ['account.accountPlanLink'] },
  ],
  ['a plan that says only tbd', { account: { ...unlinked, accountPlanLink: 'TBD' } }, 'fail warning'],
  ['PubSec rank 1 without a plan', { account: { ...unlinked, ...pubSec.account } }, 'fail warning'],
  ['rank 1 in words', { account: { ...unlinked, accountRank: 'Rank 1' } }, 'fail warning'],
  ['rank 2 without a plan', { account: { ...unlinked, accountRank: '2' } }, 'not-applicable'],
  ['rank 1.5 without a plan', { account: { ...unlinked, accountRank: '1.5' } }, 'not-applicable'],
  [
    'rank 2 where the policy makes it a priority',
    { account: { ...unlinked, accountRank: '2' } },
    'fail warning',
    { policy: { planning: { priorityRanks: ['1', '2'] } } },
  ],
  ['no rank', { account: { ...unlinked, accountRank: null } }, 'not-applicable'],
  ['SMB rank 1 without a plan', { account: { accountRank: '1', accountPlanLink: null } }, 'not-applicable'],
  [
    'a plan field that is not shown',
    { account: { ...unlinked, accountPlanLink: absent } },
    'unknown',
    { fields: ['account.accountPlanLink'] },
  ],
  ['a plan field that cannot be read', { account: { ...unlinked, accountPlanLink: garbled } }, 'unknown'],
  [
    'a rank that is not shown',
    { account: { ...unlinked, accountRank: absent } },
    'unknown',
    { fields: ['account.accountRank'] },
  ],
  ['a closed deal is judged all the same', { stage: 'Closed Won', account: unlinked }, 'fail warning'],
  ['Mid-Market rank 1 without a plan', { account: { ...unlinked, ...midMarket.account } }, 'not-applicable'],
]);
