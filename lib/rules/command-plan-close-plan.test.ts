import { absent, prove, usd } from './cases.ts';
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
]);
