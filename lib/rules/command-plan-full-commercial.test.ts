import { absent, garbled, large, midMarket, prove, pubSec, usd } from './cases.ts';
import rule from './command-plan-full-commercial.ts';

prove(rule, [
  [
    'SMB just below',
    { iacv: usd(9_999.99), champion: null },
    'not-applicable',
    { because: /^Net ARR \$9,999\.99 is below \$10,000\.$/ },
  ],
  [
    'SMB at exactly the threshold, incomplete',
    { iacv: usd(10_000), champion: null },
    'fail warning',
    { because: /texts differ at exactly the threshold/ },
  ],
  [
    'SMB a cent above, incomplete',
    { iacv: usd(10_000.01), champion: null },
    'fail error',
    {
      because: /^Net ARR \$10,000\.01 is over \$10,000; 16 of 17 fields are filled\. Blank: Champion\.$/,
      fields: ['opportunity.champion'],
    },
  ],
  ['SMB a cent above, complete', { iacv: usd(10_000.01) }, 'pass'],
  ['Mid-Market just below', { ...midMarket, iacv: usd(19_999.99), champion: null }, 'not-applicable'],
  ['Mid-Market above', { ...midMarket, iacv: usd(20_000.01), champion: null }, 'fail error'],
  [
    'Amount never stands in',
    { iacv: absent, amount: usd(500_000) },
    'unknown',
    { fields: ['opportunity.iacv'] },
  ],
  ['a multi-year deal', { iacv: usd(9_000), amount: usd(60_000), champion: null }, 'not-applicable'],
  ['Channel-Managed', { name: 'Acme Channel-Managed', iacv: usd(12_000), champion: null }, 'not-applicable'],
  ['"Help" may be blank', { help: null }, 'pass'],
  ['risks may not', { risks: null }, 'fail', { fields: ['opportunity.risks'] }],
  [
    'one element not shown, the others filled',
    { competition: absent },
    'unknown',
    { fields: ['opportunity.competition'] },
  ],
  ['Large has a rule of its own', { ...large, champion: null }, 'not-applicable'],
  [
    'SMB at exactly the threshold, complete',
    { iacv: usd(10_000) },
    'pass',
    { because: /^All 17 fields are filled\.$/ },
  ],
  [
    'Mid-Market at exactly the threshold, incomplete',
    { ...midMarket, iacv: usd(20_000), champion: null },
    'fail warning',
    { because: /texts differ/ },
  ],
  ['PubSec has a rule of its own', { ...pubSec, champion: null }, 'not-applicable'],
  ['closed', { stage: '9-Unqualified', champion: null }, 'not-applicable'],
  ['a blank incremental value', { iacv: null, champion: null }, 'not-applicable'],
  [
    'an incremental value that cannot be read',
    { iacv: garbled, champion: null },
    'unknown',
    { fields: ['opportunity.iacv'] },
  ],
  [
    'an element that cannot be read, the others filled',
    { competition: garbled },
    'unknown',
    { because: /^On this page, but not to be read: Competition\.$/, fields: ['opportunity.competition'] },
  ],
]);
