import { absent, garbled, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './next-step-date-present.ts';

prove(rule, [
  ['a date', { nextStepDate: '2026-03-19' }, 'pass'],
  ['a blank date', { nextStepDate: null }, 'fail error', { advice: /Set the day/ }],
  ['not on the page', { nextStepDate: absent }, 'unknown', { fields: ['opportunity.nextStepDate'] }],
  ['a date that cannot be read', { nextStepDate: garbled }, 'unknown', { because: /"next week"/ }],
  ['a date that does not exist', { nextStepDate: '2026-02-30' }, 'unknown'],
  ['a won deal', { stage: 'Closed Won', nextStepDate: null }, 'not-applicable'],
  ['Large is advised', { ...large, nextStepDate: null }, 'fail warning'],
  ['a locked record in 7-Closing', { stage: '7-Closing', nextStepDate: null }, 'fail info'],
  ['blank, the segment not known', { nextStepDate: null, account: { segment: absent } }, 'fail warning'],
  ['Mid-Market is bound as well', { ...midMarket, nextStepDate: null }, 'fail error'],
  [
    'a stage that is not shown',
    { stage: absent, nextStepDate: null },
    'unknown',
    { fields: ['opportunity.stage'] },
  ],
  ['PubSec is advised', { ...pubSec, nextStepDate: null }, 'fail warning'],
]);
