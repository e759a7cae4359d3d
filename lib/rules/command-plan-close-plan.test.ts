import { absent, garbled, large, midMarket, prove, pubSec, usd } from './cases.ts';
import rule from './command-plan-close-plan.ts';

prove(rule, [
  ['SMB at exactly the threshold', { amount: usd(5_000), closePlan: null }, 'not-applicable'],
  ['SMB a cent above', { amount: usd(5_000.01), iacv: usd(5_000), closePlan: null }, 'fail warning'],
  ['filled', { amount: usd(5_000.01) }, 'pass'],
  ['an error once the whole plan is due', { iacv: usd(10_000.01), closePlan: null }, 'fail error'],
  ['a warning at exactly that threshold', { iacv: usd(10_000), closePlan: null }, 'fail warning'],
  ['a warning while the incremental value is not known', { iacv: absent, closePlan: null }, 'fail warning'],
  ['Channel-Managed', { name: 'Acme Channel-Managed', closePlan: null }, 'not-applicable'],
  ['not on the page', { closePlan: absent }, 'unknown', { fields: ['opportunity.closePlan'] }],
  ['filler', { closePlan: '-' }, 'fail'],
  [
    'what makes it due is told',
    { amount: usd(6_000), iacv: usd(5_000), closePlan: null },
    'fail warning',
    { because: /Amount \$6,000 is over \$5,000/ },
  ],
  [
    'a warning while the incremental value is in another currency',
    { iacv: { amount: 90_000, currency: 'EUR' }, closePlan: null },
    'fail warning',
  ],
  ['SMB just below', { amount: usd(4_999.99), closePlan: null }, 'not-applicable'],
  ['Mid-Market just below', { ...midMarket, amount: usd(9_999.99), closePlan: null }, 'not-applicable'],
  [
    'Mid-Market at exactly the threshold',
    { ...midMarket, amount: usd(10_000), closePlan: null },
    'not-applicable',
  ],
  [
    'Mid-Market a cent above',
    { ...midMarket, amount: usd(10_000.01), iacv: usd(9_000), closePlan: null },
    'fail warning',
  ],
  [
    'Mid-Market, an error once the whole plan is due',
    { ...midMarket, amount: usd(30_000), iacv: usd(20_000.01), closePlan: null },
    'fail error',
  ],
  ['Large has a rule of its own', { ...large, closePlan: null }, 'not-applicable'],
  ['PubSec has a rule of its own', { ...pubSec, closePlan: null }, 'not-applicable'],
  ['closed', { stage: 'Closed Won', closePlan: null }, 'not-applicable'],
  ['a blank amount', { amount: null, closePlan: null }, 'not-applicable'],
  ['an amount not shown', { amount: absent, closePlan: null }, 'unknown', { fields: ['opportunity.amount'] }],
  [
    'an amount that cannot be read',
    { amount: garbled, closePlan: null },
    'unknown',
    { fields: ['opportunity.amount'] },
  ],
  [
    'a close plan that cannot be read',
    { closePlan: garbled },
    'unknown',
    { fields: ['opportunity.closePlan'] },
  ],
]);
