import { defaultPolicy } from '../policy/index.ts';
import { large, midMarket, prove, pubSec } from './cases.ts';
import rule from './co-selling-count.ts';
import type { Person } from './rule.ts';

const manager = (...coSellingCalls: string[]): { person: Person } => ({
  person: { role: 'manager', coSellingCalls },
});
const times = (number: number, day = '2026-03-16') => Array.from({ length: number }, () => day);
const inTwoWeeks = { coSelling: { ...defaultPolicy.coSelling, days: 14 } };

prove(rule, [
  [
    '4 calls',
    {},
    'fail info',
    {
      ...manager(...times(4)),
      because: /^4 co-selling calls since 12 Mar 2026; 5 are asked for\.$/,
      advice: /1 more call\./,
    },
  ],
  ['5 calls', {}, 'pass', manager(...times(5))],
  ['6 calls', {}, 'pass', manager(...times(6))],
  ['10 calls', {}, 'pass', { ...manager(...times(10)), because: /10 are the goal/ }],
  ['a call on the seventh day counts', {}, 'pass', manager(...times(4), '2026-03-12')],
  ['a call on the eighth day does not', {}, 'fail info', manager(...times(4), '2026-03-11')],
  ['a call today counts', {}, 'pass', manager(...times(4), '2026-03-18')],
  ['a call tomorrow does not', {}, 'fail info', manager(...times(4), '2026-03-19')],
  ['a day that is none does not', {}, 'fail info', manager(...times(4), 'today')],
  ['a day with more beside it does not', {}, 'fail info', manager(...times(4), '2026-03-16 10:00')],
  ['no calls', {}, 'fail info', { ...manager(), because: /^0 co-selling calls/ }],
  [
    'a longer window that the policy sets',
    {},
    'pass',
    { ...manager(...times(5, '2026-03-05')), policy: inTwoWeeks },
  ],
  ['the deal makes no difference', { ...large, stage: 'Closed Won' }, 'pass', manager(...times(5))],
  [
    'calls that nobody gave',
    {},
    'unknown',
    { person: { role: 'manager' }, because: /not known/, advice: /Enter them/, fields: [] },
  ],
  ['a seller is not asked', {}, 'not-applicable', { person: { role: 'seller', coSellingCalls: times(1) } }],
  ['who has not said a role is not asked', {}, 'not-applicable'],
  ['a day that does not exist does not', {}, 'fail info', manager(...times(4), '2026-02-30')],
  [
    'what a file holds in place of a day does not',
    {},
    'fail info',
    manager(...times(4), ...([20_260_316] as unknown as string[])),
  ],
  ['whatever the segment of the page is: Mid-Market', midMarket, 'fail info', manager(...times(4))],
  ['whatever the segment of the page is: PubSec', pubSec, 'pass', manager(...times(5))],
]);
