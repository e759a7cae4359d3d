import { defaultPolicy } from '../policy/index.ts';
import rule from './amount-nonzero.ts';
import { absent, garbled, large, midMarket, prove, pubSec, usd } from './cases.ts';

const renewal = { type: 'Renewal' };
const unaccepted = { stage: '0-Pending Acceptance' };

prove(rule, [
  ['an incremental value of 1', { iacv: usd(1) }, 'pass'],
  ['zero', { iacv: usd(0) }, 'fail error', { because: /Net ARR is \$0/ }],
  ['a renewal that adds nothing but has an amount', { ...renewal, iacv: usd(0), amount: usd(5_000) }, 'pass'],
  ['a renewal that adds less', { ...renewal, iacv: usd(-400), amount: usd(5_000) }, 'pass'],
  [
    'a renewal without an amount',
    { ...renewal, amount: usd(0) },
    'fail error',
    { fields: ['opportunity.amount'] },
  ],
  ['a negative add-on', { type: 'Add-On Business', iacv: usd(-1) }, 'fail warning'],
  ['blank, whatever Amount says', { iacv: null }, 'fail error', { fields: ['opportunity.iacv'] }],
  [
    'blank on the day it was created',
    { iacv: null, createdDate: '2026-03-18' },
    'fail warning',
    { advice: /educated guess now/ },
  ],
  [
    'blank on the day after it was created',
    { iacv: null, createdDate: '2026-03-17' },
    'fail error',
    { advice: /best estimate/ },
  ],
  ['blank in stage 0', { ...unaccepted, iacv: null }, 'fail info'],
  ['zero on the day it was created', { iacv: usd(0), createdDate: '2026-03-18' }, 'fail error'],
  ['blank in stage 1', { stage: '1-Discovery', iacv: null }, 'fail error'],
  ['blank, the segment not known', { iacv: null, account: { segment: absent } }, 'fail warning'],
  ['zero, the segment not known', { iacv: usd(0), account: { segment: null } }, 'fail warning'],
  [
    'blank in another stage that the policy takes for pending',
    { stage: '1-Discovery', iacv: null },
    'fail info',
    { policy: { process: { ...defaultPolicy.process, pendingToStage: 1 } } },
  ],
  ['zero in stage 0', { ...unaccepted, iacv: usd(0) }, 'fail error'],
  ['Large is advised', { ...large, iacv: null }, 'fail warning'],
  ['another currency is a value too', { iacv: { amount: 10, currency: 'EUR' } }, 'pass'],
  [
    'judged on Amount where the other is not shown',
    { iacv: absent },
    'pass',
    { because: /judged on Amount/ },
  ],
  [
    'neither is shown',
    { iacv: absent, amount: absent },
    'unknown',
    { fields: ['opportunity.iacv', 'opportunity.amount'] },
  ],
  ['a value that cannot be read', { iacv: garbled }, 'unknown', { fields: ['opportunity.iacv'] }],
  ['the type is not shown and the value is above zero', { type: absent }, 'pass'],
  [
    'the type is not shown, and a renewal might rightly be zero',
    { type: absent, iacv: usd(0) },
    'unknown',
    { fields: ['opportunity.type'] },
  ],
  ['a closed deal', { stage: 'Closed Won', iacv: null }, 'not-applicable'],
  ['Mid-Market is bound as well', { ...midMarket, iacv: null }, 'fail error'],
  ['PubSec is advised', { ...pubSec, iacv: usd(0) }, 'fail warning'],
]);
