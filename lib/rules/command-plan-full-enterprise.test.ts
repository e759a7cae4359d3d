import { defaultPolicy } from '../policy/index.ts';
import { absent, garbled, large, midMarket, prove, pubSec, usd, withThresholds } from './cases.ts';
import rule from './command-plan-full-enterprise.ts';

const minimumOf100k = withThresholds('large', { fullPlan: { iacv: 100_000, operator: '>=' } });
const fromScoping = { commandPlan: { ...defaultPolicy.commandPlan, enterpriseFromStage: 2 } };

prove(rule, [
  ['just below', { ...large, iacv: usd(49_999.99), champion: null }, 'not-applicable'],
  ['at exactly the threshold, incomplete', { ...large, iacv: usd(50_000), champion: null }, 'fail error'],
  ['at exactly the threshold, complete', { ...large, iacv: usd(50_000) }, 'pass'],
  ['PubSec', { ...pubSec, iacv: usd(60_000), champion: null }, 'fail error'],
  ['SMB has a rule of its own', { iacv: usd(60_000), champion: null }, 'not-applicable'],
  [
    'Channel-Managed does not exempt, but only informs',
    { ...large, name: 'Acme Channel-Managed', iacv: usd(60_000), champion: null },
    'fail info',
    { because: /exempts Commercial deals only/ },
  ],
  [
    'a higher minimum',
    { ...large, iacv: usd(75_000), champion: null },
    'not-applicable',
    { policy: minimumOf100k },
  ],
  [
    'too early by the policy',
    { ...large, stage: '1-Discovery', iacv: usd(75_000), champion: null },
    'not-applicable',
    { policy: fromScoping },
  ],
  [
    "in the policy's first stage",
    { ...large, stage: '2-Scoping', iacv: usd(75_000), champion: null },
    'fail',
    { policy: fromScoping },
  ],
  ['a value in another currency', { ...large, iacv: { amount: 90_000, currency: 'EUR' } }, 'unknown'],
  [
    'Channel-Managed and complete',
    { ...large, name: 'Acme Channel-Managed', iacv: usd(60_000) },
    'pass',
    { because: /^All 17 fields are filled\.$/ },
  ],
  [
    'a name that is not shown',
    { ...large, name: absent, iacv: usd(60_000), champion: null },
    'fail error',
    { because: /^Net ARR \$60,000 is over \$50,000; 16 of 17/ },
  ],
  [
    'a stage that is not shown',
    { ...large, stage: absent, iacv: usd(60_000) },
    'unknown',
    { fields: ['opportunity.stage'] },
  ],
  ['a cent above, incomplete', { ...large, iacv: usd(50_000.01), champion: null }, 'fail error'],
  ['PubSec just below', { ...pubSec, iacv: usd(49_999.99), champion: null }, 'not-applicable'],
  ['PubSec at exactly the threshold', { ...pubSec, iacv: usd(50_000), champion: null }, 'fail error'],
  ['Mid-Market has a rule of its own', { ...midMarket, iacv: usd(60_000), champion: null }, 'not-applicable'],
  ['closed', { ...large, stage: 'Closed Won', iacv: usd(60_000), champion: null }, 'not-applicable'],
  ['a blank incremental value', { ...large, iacv: null, champion: null }, 'not-applicable'],
  [
    'an incremental value not shown',
    { ...large, iacv: absent, champion: null },
    'unknown',
    { fields: ['opportunity.iacv'] },
  ],
  [
    'an incremental value that cannot be read',
    { ...large, iacv: garbled, champion: null },
    'unknown',
    { fields: ['opportunity.iacv'] },
  ],
  [
    'an element not shown, the others filled',
    { ...large, iacv: usd(60_000), champion: absent },
    'unknown',
    { fields: ['opportunity.champion'] },
  ],
]);
