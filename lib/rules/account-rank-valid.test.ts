import { defaultPolicy } from '../policy/index.ts';
import rule from './account-rank-valid.ts';
import { absent, type DealChanges, garbled, large, prove, pubSec } from './cases.ts';

const ranked = (accountRank: string | null): DealChanges => ({ account: { accountRank } });
const lettered = { ranking: { ...defaultPolicy.ranking, allowed: ['A', 'B'] } };

prove(rule, [
  ['1.5', ranked('1.5'), 'pass'],
  ['a rank in words', ranked('Rank 3'), 'pass'],
  ['a decimal comma', ranked('1,5'), 'pass'],
  ['an older name', ranked('Tier 2'), 'pass'],
  [
    '4',
    ranked('4'),
    'fail warning',
    { because: /"4", not 1, 1\.5, 2 or 3/, fields: ['account.accountRank'] },
  ],
  ['0', ranked('0'), 'fail warning'],
  ['1.4', ranked('1.4'), 'fail warning'],
  ['Mid-Market with 2.5', { account: { segment: 'Mid-Market', accountRank: '2.5' } }, 'fail warning'],
  ['Enterprise has ranks of its own', { account: { ...large.account, accountRank: 'A' } }, 'not-applicable'],
  ['no rank is left to the rule on presence', ranked(null), 'not-applicable'],
  ['a rank of n/a', ranked('n/a'), 'not-applicable'],
  ['not on the page', { account: { accountRank: absent } }, 'unknown', { fields: ['account.accountRank'] }],
  ['unreadable', { account: { accountRank: garbled } }, 'unknown'],
  ['the ranks of another policy', ranked('b'), 'pass', { policy: lettered }],
  ['a rank that another policy does not have', ranked('1'), 'fail', { policy: lettered, advice: /A or B/ }],
  ['a rank with spaces around it', ranked(' 1 '), 'pass', { because: /^Account Rank is 1\.$/ }],
  ['a closed deal is judged all the same', { stage: 'Closed Won', ...ranked('4') }, 'fail warning'],
  ['PubSec has ranks of its own', { account: { ...pubSec.account, accountRank: 'A' } }, 'not-applicable'],
]);
