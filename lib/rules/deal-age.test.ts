import { defaultPolicy } from '../policy/index.ts';
import { absent, garbled, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './deal-age.ts';

const created = (createdDate: string) => ({ ...large, createdDate });
const halved = { pipeline: { ...defaultPolicy.pipeline, age: { infoMonths: 3, warningMonths: 6 } } };

prove(rule, [
  ['created today', created('2026-03-18'), 'pass'],
  [
    'created after today',
    created('2026-03-19'),
    'unknown',
    { because: /^Created Date is 19 Mar 2026, after today/, fields: ['opportunity.createdDate'] },
  ],
  ['a day under six months old', created('2025-09-19'), 'pass'],
  ['exactly six months old', created('2025-09-18'), 'pass', { because: /^Created on 18 Sep 2025\.$/ }],
  [
    'a day over six months old',
    created('2025-09-17'),
    'fail info',
    { because: /17 Sep 2025, over 6 months ago/, fields: ['opportunity.createdDate'] },
  ],
  ['a day under twelve months old', created('2025-03-19'), 'fail info'],
  ['exactly twelve months old', created('2025-03-18'), 'fail info'],
  [
    'a day over twelve months old',
    created('2025-03-17'),
    'fail warning',
    { because: /over 12 months ago/, advice: /Requalify/ },
  ],
  ['months of different length', created('2026-02-28'), 'pass', { clock: { today: '2026-08-31' } }],
  [
    'a day over months of different length',
    created('2026-02-27'),
    'fail info',
    { clock: { today: '2026-08-31' } },
  ],
  ['PubSec', { ...pubSec, createdDate: '2025-03-17' }, 'fail warning'],
  ['SMB has a rule of its own', { createdDate: '2024-01-10' }, 'not-applicable'],
  ['Mid-Market has a rule of its own', { ...midMarket, createdDate: '2024-01-10' }, 'not-applicable'],
  ['a renewal is created a year ahead', { ...created('2025-01-10'), type: 'Renewal' }, 'not-applicable'],
  ['other ages that the policy sets', created('2025-09-17'), 'fail warning', { policy: halved }],
  ['not on the page', { ...large, createdDate: absent }, 'unknown', { fields: ['opportunity.createdDate'] }],
  ['a date that cannot be read', { ...large, createdDate: garbled }, 'unknown'],
  ['a blank date', { ...large, createdDate: null }, 'not-applicable'],
  [
    'a type that is not shown',
    { ...created('2025-03-17'), type: absent },
    'unknown',
    { fields: ['opportunity.type'] },
  ],
  ['a blank type is no renewal', { ...created('2025-03-17'), type: null }, 'fail warning'],
  ['a closed deal', { ...created('2024-01-10'), stage: 'Closed Won' }, 'not-applicable'],
  [
    'a segment that is not shown',
    { createdDate: '2024-01-10', account: { segment: absent } },
    'unknown',
    { fields: ['account.segment'] },
  ],
]);
