import { defaultPolicy } from '../policy/index.ts';
import { absent, garbled, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './closed-reason-present.ts';

const lost = { stage: '8-Closed Lost' };
const won = { stage: 'Closed Won' };
const unqualified = { stage: '9-Unqualified' };
const everyLoss = { closing: { ...defaultPolicy.closing, isAskedOfUnqualified: true } };

prove(rule, [
  ['lost for another reason', { ...lost, closedReason: 'Other' }, 'pass'],
  [
    'lost without a reason',
    { ...lost, closedReason: null },
    'fail error',
    { because: /8-Closed Lost and no reason/, fields: ['opportunity.closedReason'] },
  ],
  ['a list that still stands on its empty entry', { ...lost, closedReason: '--None--' }, 'fail error'],
  ['won for a reason', { ...won, closedReason: 'Product' }, 'pass'],
  ['won without a reason', { ...won, closedReason: null }, 'fail error'],
  ['Mid-Market is bound as well', { ...midMarket, ...lost, closedReason: null }, 'fail error'],
  ['Large is advised', { ...large, ...lost, closedReason: null }, 'fail warning'],
  ['PubSec is advised', { ...pubSec, ...won, closedReason: null }, 'fail warning'],
  ['an open stage', { closedReason: null }, 'not-applicable'],
  ['an open stage, the reason not shown', { closedReason: absent }, 'not-applicable'],
  ['a duplicate', { stage: '10-Duplicate', closedReason: null }, 'not-applicable'],
  ['an unqualified deal', { ...unqualified, closedReason: null }, 'not-applicable'],
  ['an unqualified deal, asked', { ...unqualified, closedReason: null }, 'fail', { policy: everyLoss }],
  [
    'a duplicate is never asked',
    { stage: '10-Duplicate', closedReason: null },
    'not-applicable',
    { policy: everyLoss },
  ],
  ['not on the page', { ...lost, closedReason: absent }, 'unknown', { fields: ['opportunity.closedReason'] }],
  ['a reason that cannot be read', { ...lost, closedReason: garbled }, 'unknown'],
  [
    'a stage that is not shown',
    { stage: absent, closedReason: null },
    'unknown',
    { fields: ['opportunity.stage'] },
  ],
  [
    'a reason with spaces around it',
    { ...won, closedReason: ' Product ' },
    'pass',
    { because: /^The reason is Product\.$/ },
  ],
  [
    'a reason in sentences',
    { ...lost, closedReason: 'They stay. It is cheaper.' },
    'pass',
    { because: /^The reason is They stay\. It is cheaper\.$/ },
  ],
  [
    'blank, the segment not known',
    { stage: '8-Closed Lost', closedReason: null, account: { segment: absent } },
    'fail warning',
  ],
]);
