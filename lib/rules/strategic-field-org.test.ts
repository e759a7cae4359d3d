import { defaultPolicy } from '../policy/index.ts';
import { absent, garbled, large, midMarket, prove, pubSec, usd } from './cases.ts';
import rule from './strategic-field-org.ts';

const euros = (amount: number) => ({ amount, currency: 'EUR' });
const million = { dealTeam: { ...defaultPolicy.dealTeam, strategicValue: 1_000_000 } };

prove(rule, [
  ['both just below', { ...large, amount: usd(399_999.99), iacv: usd(399_999.99) }, 'not-applicable'],
  [
    'Amount at exactly the threshold',
    { ...large, amount: usd(400_000) },
    'fail info',
    {
      because: /Amount \$400,000 is not below \$400,000/,
      advice: /Strategic Field Organization .*over \$400,000.*economic buyer/,
      fields: ['opportunity.amount'],
    },
  ],
  ['a cent above', { ...large, amount: usd(400_000.01) }, 'fail info'],
  [
    'the incremental value alone',
    { ...large, iacv: usd(450_000) },
    'fail info',
    { because: /Net ARR \$450,000/, fields: ['opportunity.iacv'] },
  ],
  [
    'Amount not shown, the incremental value enough',
    { ...large, amount: absent, iacv: usd(450_000) },
    'fail info',
  ],
  ['Amount blank, the incremental value enough', { ...large, amount: null, iacv: usd(450_000) }, 'fail info'],
  [
    'Amount in another currency, the incremental value enough',
    { ...large, amount: euros(10), iacv: usd(450_000) },
    'fail info',
  ],
  [
    'neither is shown',
    { ...large, amount: absent, iacv: absent },
    'unknown',
    { fields: ['opportunity.amount', 'opportunity.iacv'] },
  ],
  [
    'one is below and the other not shown',
    { ...large, iacv: absent },
    'unknown',
    { fields: ['opportunity.iacv'] },
  ],
  ['one is below and the other cannot be read', { ...large, amount: garbled }, 'unknown'],
  ['one is below and the other in another currency', { ...large, amount: euros(500_000) }, 'unknown'],
  ['one is below and the other blank', { ...large, amount: null }, 'not-applicable'],
  ['both are blank', { ...large, amount: null, iacv: null }, 'not-applicable'],
  ['PubSec', { ...pubSec, amount: usd(400_000) }, 'fail info'],
  ['Commercial deals are told as well', { amount: usd(400_000) }, 'fail info'],
  ['the segment makes no difference', { amount: usd(400_000), account: { segment: absent } }, 'fail info'],
  [
    'a higher value that the policy sets',
    { ...large, amount: usd(500_000) },
    'not-applicable',
    { policy: million },
  ],
  ['a closed deal', { ...large, stage: 'Closed Won', amount: usd(900_000) }, 'not-applicable'],
  [
    'a lost deal of which nothing else is known',
    { stage: '8-Closed Lost', amount: absent },
    'not-applicable',
  ],
  ['Mid-Market at exactly the threshold', { ...midMarket, amount: usd(400_000) }, 'fail info'],
]);
