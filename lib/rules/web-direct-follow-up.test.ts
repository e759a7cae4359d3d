import { absent, garbled, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './web-direct-follow-up.ts';

const purchase = {
  isWebDirect: true,
  stage: 'Closed Won',
  closeDate: '2026-03-10',
  nextStepDate: '2026-03-20',
  activities: [{ date: '2026-03-12', kind: 'email' as const, subject: 'Welcome' }],
  siblings: [],
};
const undated = { ...purchase, nextStepDate: null };
const sibling = { name: 'Northwind - Add 10 Premium', stage: '2-Scoping', type: 'Add-On Business' };

prove(rule, [
  ['an activity and a next step date', purchase, 'pass', { because: /20 Mar 2026/ }],
  [
    'an activity and no next step date',
    undated,
    'fail info',
    {
      because: /^A web purchase, and Next Step Date is blank\.$/,
      advice: /sequence, or reach out/,
      fields: ['opportunity.nextStepDate'],
    },
  ],
  [
    'no activity and a next step date',
    { ...purchase, activities: [] },
    'fail info',
    { because: /^A web purchase, and no activity is logged\.$/ },
  ],
  [
    'a planned activity is none yet',
    { ...purchase, activities: [{ date: '2026-03-19', kind: 'meeting' }] },
    'fail info',
    { because: /no activity/ },
  ],
  [
    'an activity of today is one',
    { ...purchase, activities: [{ date: '2026-03-18', kind: 'call' }] },
    'pass',
  ],
  [
    'neither',
    { ...undated, activities: [] },
    'fail info',
    { because: /no activity is logged and Next Step Date is blank/ },
  ],
  ['Mid-Market is not asked', { ...undated, ...midMarket }, 'not-applicable'],
  ['Large is not asked', { ...undated, ...large }, 'not-applicable'],
  ['won in the prior quarter', { ...undated, closeDate: '2026-01-31' }, 'not-applicable'],
  ['won on the first day of the quarter', { ...undated, closeDate: '2026-02-01' }, 'fail info'],
  ['not a web purchase', { ...undated, isWebDirect: false }, 'not-applicable'],
  ['a blank mark of web purchases', { ...undated, isWebDirect: null }, 'not-applicable'],
  [
    'a mark of web purchases that is not shown',
    { ...undated, isWebDirect: absent },
    'unknown',
    { fields: ['opportunity.isWebDirect'] },
  ],
  ['an open deal', { ...undated, stage: '3-Technical Evaluation' }, 'not-applicable'],
  ['a lost deal', { ...undated, stage: '8-Closed Lost' }, 'not-applicable'],
  ['a duplicate', { ...undated, stage: '10-Duplicate' }, 'not-applicable'],
  ['an open deal that it may double', { ...undated, siblings: [sibling] }, 'not-applicable'],
  [
    'a closed deal of the account',
    { ...undated, siblings: [{ ...sibling, stage: 'Closed Won' }] },
    'fail info',
  ],
  [
    'an open renewal of the account',
    { ...undated, siblings: [{ ...sibling, type: 'Renewal' }] },
    'fail info',
  ],
  [
    'a deal of the account whose type is not shown',
    { ...undated, siblings: [{ stage: '2-Scoping' }] },
    'unknown',
    { fields: ['siblings'] },
  ],
  ['no timeline', { ...withoutActivities(undated) }, 'unknown', { fields: ['activities'] }],
  [
    'no list of other deals, not followed up',
    { ...withoutSiblings(undated) },
    'unknown',
    { fields: ['siblings'] },
  ],
  ['no list of other deals, followed up', { ...withoutSiblings(purchase) }, 'pass'],
  [
    'a next step date that is not shown',
    { ...purchase, nextStepDate: absent },
    'unknown',
    { fields: ['opportunity.nextStepDate'] },
  ],
  ['a next step date that cannot be read', { ...purchase, nextStepDate: garbled }, 'unknown'],
  ['a blank close date', { ...undated, closeDate: null }, 'not-applicable'],
  ['a close date that is not shown', { ...undated, closeDate: absent }, 'unknown'],
  ['PubSec is not asked', { ...undated, ...pubSec }, 'not-applicable'],
]);

function withoutActivities({ activities: _activities, ...rest }: typeof undated) {
  return rest;
}

function withoutSiblings<T extends { siblings: unknown }>({ siblings: _siblings, ...rest }: T) {
  return rest;
}
