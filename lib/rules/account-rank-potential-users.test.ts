import rule from './account-rank-potential-users.ts';
import { absent, garbled, large, prove, pubSec } from './cases.ts';

prove(rule, [
  ['rank 1 with one user', { account: { accountRank: '1', potentialUsers: 1 } }, 'pass'],
  [
    'rank 1 with 1,200 users',
    { account: { accountRank: '1', potentialUsers: 1_200 } },
    'pass',
    { because: /1,200/ },
  ],
  [
    'rank 1.5 with no user',
    { account: { accountRank: '1.5', potentialUsers: 0 } },
    'fail error',
    { because: /Potential Users is 0/, fields: ['account.potentialUsers'] },
  ],
  ['rank 1.5 in words with users', { account: { accountRank: 'Rank 1,5', potentialUsers: 30 } }, 'pass'],
  [
    'rank 1, blank',
    { account: { accountRank: '1', potentialUsers: null } },
    'fail error',
    { because: /blank/ },
  ],
  ['rank 1, below zero', { account: { accountRank: '1', potentialUsers: -1 } }, 'fail error'],
  ['rank 2, blank', { account: { accountRank: '2', potentialUsers: null } }, 'not-applicable'],
  ['rank 3, not shown', { account: { accountRank: '3', potentialUsers: absent } }, 'not-applicable'],
  ['no rank', { account: { accountRank: null, potentialUsers: null } }, 'not-applicable'],
  [
    'Mid-Market rank 1, blank',
    { account: { segment: 'Mid-Market', accountRank: '1', potentialUsers: null } },
    'not-applicable',
  ],
  ['Large rank 1, blank', { account: { ...large.account, potentialUsers: null } }, 'not-applicable'],
  [
    'not on the page',
    { account: { accountRank: '1', potentialUsers: absent } },
    'unknown',
    { fields: ['account.potentialUsers'] },
  ],
  ['unreadable', { account: { accountRank: '1', potentialUsers: garbled } }, 'unknown'],
  [
    'a rank that is not shown',
    { account: { accountRank: absent } },
    'unknown',
    { fields: ['account.accountRank'] },
  ],
  [
    'a closed deal is judged all the same',
    { stage: '8-Closed Lost', account: { accountRank: '1', potentialUsers: null } },
    'fail error',
  ],
  ['PubSec rank 1, blank', { account: { ...pubSec.account, potentialUsers: null } }, 'not-applicable'],
]);
