import { absent, garbled, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './next-step-owner.ts';

prove(rule, [
  ['a name', { nextStepsOwner: 'Sam Field' }, 'pass'],
  ['blank', { nextStepsOwner: null }, 'fail warning', { fields: ['opportunity.nextStepsOwner'] }],
  ['filler', { nextStepsOwner: 'TBD' }, 'fail warning'],
  ['Mid-Market is not asked', { ...midMarket, nextStepsOwner: null }, 'not-applicable'],
  ['Mid-Market, the field not shown', { ...midMarket, nextStepsOwner: absent }, 'not-applicable'],
  ['Large is not asked', { ...large, nextStepsOwner: null }, 'not-applicable'],
  ['PubSec is not asked', { ...pubSec, nextStepsOwner: null }, 'not-applicable'],
  ['a closed deal', { stage: '8-Closed Lost', nextStepsOwner: null }, 'not-applicable'],
  ['not on the page', { nextStepsOwner: absent }, 'unknown', { fields: ['opportunity.nextStepsOwner'] }],
  ['an owner that cannot be read', { nextStepsOwner: garbled }, 'unknown'],
  [
    'a segment that is not shown',
    { nextStepsOwner: null, account: { segment: absent } },
    'unknown',
    { fields: ['account.segment'] },
  ],
]);
