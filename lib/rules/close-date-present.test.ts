import { absent, garbled, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './close-date-present.ts';

prove(rule, [
  ['a date', { closeDate: '2026-04-30' }, 'pass'],
  ['a blank date', { closeDate: null }, 'fail error'],
  ['not on the page', { closeDate: absent }, 'unknown', { fields: ['opportunity.closeDate'] }],
  ['a date that cannot be read', { closeDate: garbled }, 'unknown'],
  ['a lost deal', { stage: '8-Closed Lost', closeDate: null }, 'not-applicable'],
  ['Enterprise is bound as well', { ...large, closeDate: null }, 'fail error'],
  ['Mid-Market', { ...midMarket, closeDate: null }, 'fail error'],
  ['PubSec is bound as well', { ...pubSec, closeDate: null }, 'fail error'],
]);
