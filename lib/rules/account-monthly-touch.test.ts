import type { AccountFacts, Activity } from '../facts/facts.ts';
import { defaultPolicy } from '../policy/index.ts';
import rule from './account-monthly-touch.ts';
import { absent, type DealChanges, garbled, prove, pubSec } from './cases.ts';

/** A Mid-Market account of a rank with some activities. */
const ranked = (accountRank: AccountFacts['accountRank'] & {}, ...activities: Activity[]): DealChanges => ({
  account: { segment: 'Mid-Market', accountRank },
  activities,
});
const call = (date: string): Activity => ({ date, kind: 'call' });
const email = (date: string, more: Partial<Activity> = {}): Activity => ({ date, kind: 'email', ...more });
const weekly = { ranking: { ...defaultPolicy.ranking, touchDays: 7 } };

prove(rule, [
  ['rank 2, a call 30 days ago', ranked('2', call('2026-02-16')), 'pass'],
  ['rank 2, a call 31 days ago', ranked('2', call('2026-02-15')), 'pass'],
  [
    'rank 2, a call 32 days ago',
    ranked('2', call('2026-02-14')),
    'fail info',
    { because: /14 Feb 2026, 32 days ago, over 31/, advice: /due by 17 Mar 2026/, fields: ['activities'] },
  ],
  [
    'the last of several calls counts',
    ranked('2', call('2026-01-05'), call('2026-03-01'), call('2026-02-01')),
    'pass',
  ],
  ['rank 1.5 inherits it', ranked('1.5', call('2026-02-14')), 'fail info'],
  ['rank 1.5, a call 31 days ago', ranked('1.5', call('2026-02-15')), 'pass'],
  [
    '31 days ago across a leap day',
    ranked('2', call('2028-01-30')),
    'pass',
    { clock: { today: '2028-03-01' } },
  ],
  ['rank 2 in words', ranked('Tier 2', call('2026-03-01')), 'pass'],
  ['rank 2, a meeting today', ranked('2', { date: '2026-03-18', kind: 'meeting' }), 'pass'],
  [
    'rank 2, a meeting planned for tomorrow',
    ranked('2', { date: '2026-03-19', kind: 'meeting' }),
    'fail info',
  ],
  [
    'rank 2, an email sent',
    ranked('2', email('2026-03-10', { direction: 'out' })),
    'fail info',
    { because: /no call/ },
  ],
  ['rank 2, an email received', ranked('2', email('2026-03-10', { direction: 'in' })), 'pass'],
  [
    'rank 2, an email of which nobody knows who wrote it',
    ranked('2', email('2026-03-10')),
    'unknown',
    { fields: ['activities'] },
  ],
  ['rank 2, such an email too long ago', ranked('2', email('2026-02-14')), 'fail info'],
  ['rank 2, only a note', ranked('2', { date: '2026-03-10', kind: 'note' }), 'fail info'],
  [
    'rank 2, an empty timeline',
    ranked('2'),
    'fail info',
    { because: /shows no call, meeting or answer/, fields: ['activities'] },
  ],
  ['rank 3, an email sent', ranked('3', email('2026-02-15', { direction: 'out' })), 'pass'],
  ['rank 3, an email sent 32 days ago', ranked('3', email('2026-02-14', { direction: 'out' })), 'fail info'],
  ['rank 3, an empty timeline', ranked('3'), 'fail info', { because: /shows no activity/ }],
  ['an activity without a real day', ranked('3', call('2026-02-31')), 'fail info'],
  ['rank 1', ranked('1', call('2026-01-01')), 'not-applicable'],
  ['SMB rank 2', { account: { accountRank: '2' }, activities: [] }, 'not-applicable'],
  ['Large rank 2', { account: { segment: 'Large', accountRank: '2' }, activities: [] }, 'not-applicable'],
  [
    'no rank',
    { account: { segment: 'Mid-Market', accountRank: null }, activities: [] },
    'not-applicable',
    { because: /Account Rank is blank/ },
  ],
  [
    'no timeline on the page',
    { account: { segment: 'Mid-Market', accountRank: '2' } },
    'unknown',
    { fields: ['activities'] },
  ],
  [
    'a rank that is not shown',
    { account: { segment: 'Mid-Market', accountRank: absent }, activities: [] },
    'unknown',
    { fields: ['account.accountRank'] },
  ],
  ['a rank that cannot be read', ranked(garbled, call('2026-03-01')), 'unknown'],
  [
    'a closed deal is judged all the same',
    { ...ranked('2', call('2026-03-01')), stage: '8-Closed Lost' },
    'pass',
  ],
  ['a policy with fewer days', ranked('2', call('2026-03-10')), 'fail info', { policy: weekly }],
  ['such an email 31 days ago', ranked('2', email('2026-02-15')), 'unknown', { fields: ['activities'] }],
  ['rank 2, emails in both directions', ranked('2', email('2026-03-10', { direction: 'both' })), 'pass'],
  [
    'rank 2, an entry of another kind, of which nobody knows whose it is',
    ranked('2', { date: '2026-03-10', kind: 'other' }),
    'unknown',
  ],
  ['PubSec', { account: { ...pubSec.account, accountRank: '2' }, activities: [] }, 'not-applicable'],
]);
