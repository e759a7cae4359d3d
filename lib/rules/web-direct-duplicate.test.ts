import type { Facts, OpportunityFacts } from '../facts/facts.ts';
import { absent, prove } from './cases.ts';
import { proveList } from './pipeline-cases.ts';
import rule from './web-direct-duplicate.ts';

const purchase = {
  name: 'Northwind - web',
  stage: 'Closed Won',
  isWebDirect: true,
  closeDate: '2026-03-10',
  type: 'New Business',
  accountName: 'Northwind',
} as const satisfies OpportunityFacts;
const openDeal = {
  name: 'Northwind - 50',
  stage: '2-Scoping',
  type: 'New Business',
  accountName: 'Northwind',
} as const;
const closedDeal = { ...openDeal, stage: '8-Closed Lost' };
const renewal = { ...openDeal, type: 'Renewal' };

prove(rule, [
  [
    'an open new deal of the same account',
    { ...purchase, siblings: [openDeal] },
    'fail warning',
    { because: /"Northwind - 50"/ },
  ],
  ['an open add-on', { ...purchase, siblings: [{ ...openDeal, type: 'Add-On Business' }] }, 'fail warning'],
  ['closed ones only', { ...purchase, siblings: [closedDeal] }, 'pass'],
  ['none at all', { ...purchase, siblings: [] }, 'pass'],
  ['an open renewal', { ...purchase, siblings: [renewal] }, 'fail info'],
  [
    'the last day of the quarter before',
    { ...purchase, closeDate: '2026-01-31', siblings: [openDeal] },
    'not-applicable',
  ],
  ['the first day of the quarter', { ...purchase, closeDate: '2026-02-01', siblings: [openDeal] }, 'fail'],
  ['two purchases and nothing open', { ...purchase, siblings: [purchase] }, 'pass'],
  ['a list that is not shown', { ...purchase }, 'unknown', { fields: ['siblings'] }],
  ['a sibling without a stage', { ...purchase, siblings: [{ name: 'x' }] }, 'unknown'],
  [
    'a deal that was not bought on the web',
    { ...purchase, isWebDirect: false, siblings: [openDeal] },
    'not-applicable',
  ],
  ['a flag that is not shown', { ...purchase, isWebDirect: absent, siblings: [openDeal] }, 'unknown'],
  ['seen from the open deal', { ...openDeal, siblings: [purchase] }, 'fail warning'],
  ['seen from the open renewal', { ...renewal, siblings: [purchase] }, 'fail info'],
  [
    'an open deal of an account that bought nothing on the web',
    { ...openDeal, siblings: [closedDeal] },
    'not-applicable',
  ],
]);

function row(opportunity: OpportunityFacts, record: string): Facts {
  return { opportunity, record };
}

proveList(rule, 'opportunities', [
  [
    'one finding per purchase, naming it',
    [row(purchase, 'a'), row(openDeal, 'b'), row({ ...purchase, accountName: 'Fabrikam' }, 'c')],
    {},
    [
      { outcome: 'fail', severity: 'warning', record: 'a' },
      { outcome: 'pass', record: 'c' },
    ],
  ],
  [
    'a part of the list proves nothing clear',
    [row(purchase, 'a')],
    { complete: false },
    [{ outcome: 'unknown' }],
  ],
  [
    'a twin on a part of the list is a twin',
    [row(purchase, 'a'), row(openDeal, 'b')],
    { complete: false },
    [{ outcome: 'fail' }],
  ],
  ['no purchase in the list', [row(openDeal, 'b')], {}, [{ outcome: 'not-applicable' }]],
]);
