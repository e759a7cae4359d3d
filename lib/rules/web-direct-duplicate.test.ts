import { expect, it } from 'vitest';
import type { Facts, OpportunityFacts } from '../facts/facts.ts';
import { absent, garbled, large, midMarket, prove, pubSec } from './cases.ts';
import { judgeList, proveList } from './pipeline-cases.ts';
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
  [
    'two open deals are both named',
    { ...purchase, siblings: [openDeal, { ...openDeal, name: null }] },
    'fail warning',
    { because: /"Northwind - 50" and another deal is still open/, fields: ['opportunity.stage'] },
  ],
  [
    'a renewal whose type says more',
    { ...purchase, siblings: [{ ...openDeal, type: 'Early Renewal' }] },
    'fail info',
  ],
  ['closed ones only', { ...purchase, siblings: [closedDeal] }, 'pass'],
  ['none at all', { ...purchase, siblings: [] }, 'pass'],
  [
    'an open renewal',
    { ...purchase, siblings: [renewal] },
    'fail info',
    { because: /the renewal "Northwind - 50" is open/, fields: ['opportunity.stage'] },
  ],
  [
    'the last day of the quarter before',
    { ...purchase, closeDate: '2026-01-31', siblings: [openDeal] },
    'not-applicable',
  ],
  ['the first day of the quarter', { ...purchase, closeDate: '2026-02-01', siblings: [openDeal] }, 'fail'],
  ['two purchases and nothing open', { ...purchase, siblings: [purchase] }, 'pass'],
  [
    'a list that is not shown',
    { ...purchase },
    'unknown',
    { fields: ['siblings'], advice: /Open the account page/ },
  ],
  ['a sibling without a stage', { ...purchase, siblings: [{ name: 'x' }] }, 'unknown'],
  [
    'a deal that was not bought on the web',
    { ...purchase, isWebDirect: false, siblings: [openDeal] },
    'not-applicable',
  ],
  [
    'a flag that is not shown',
    { ...purchase, isWebDirect: absent, siblings: [openDeal] },
    'unknown',
    { fields: ['opportunity.isWebDirect'] },
  ],
  [
    'a flag that cannot be read',
    { ...purchase, isWebDirect: garbled, siblings: [openDeal] },
    'unknown',
    { fields: ['opportunity.isWebDirect'] },
  ],
  [
    'the last day of the quarter',
    { ...purchase, closeDate: '2026-04-30', siblings: [openDeal] },
    'fail warning',
  ],
  [
    'a day after the quarter',
    { ...purchase, closeDate: '2026-05-01', siblings: [openDeal] },
    'not-applicable',
  ],
  ['a blank flag', { ...purchase, isWebDirect: null, siblings: [openDeal] }, 'not-applicable'],
  ['a blank close date', { ...purchase, closeDate: null, siblings: [openDeal] }, 'not-applicable'],
  [
    'a close date that is not shown',
    { ...purchase, closeDate: absent, siblings: [openDeal] },
    'unknown',
    { because: /^Close Date is not on this page/, fields: ['opportunity.closeDate'] },
  ],
  [
    'a deal that was not bought on the web, without a list',
    { ...purchase, isWebDirect: false },
    'not-applicable',
    { because: /^It is neither/ },
  ],
  [
    'a stage that is not shown',
    { ...purchase, stage: absent, siblings: [openDeal] },
    'unknown',
    { because: /^Stage is not on this page/, fields: ['opportunity.stage'] },
  ],
  [
    'a blank stage',
    { ...purchase, stage: null, siblings: [openDeal] },
    'unknown',
    { because: /^The deal has no stage\.$/, fields: ['opportunity.stage'] },
  ],
  [
    'a stage that the policy does not name',
    { ...purchase, stage: 'Warming up', siblings: [openDeal] },
    'unknown',
    { because: /"Warming up" is not one/, fields: ['opportunity.stage'] },
  ],
  [
    'a close date that cannot be read',
    { ...purchase, closeDate: garbled, siblings: [openDeal] },
    'unknown',
    { because: /next week/, fields: ['opportunity.closeDate'] },
  ],
  [
    'neither flag nor close date shown',
    { ...purchase, isWebDirect: absent, closeDate: absent },
    'unknown',
    { fields: ['opportunity.isWebDirect', 'opportunity.closeDate'] },
  ],
  [
    'a flag that is not shown, won before the quarter',
    { ...purchase, isWebDirect: absent, closeDate: '2026-01-31' },
    'not-applicable',
  ],
  [
    'an open deal whose type is not shown',
    { ...openDeal, type: absent, siblings: [purchase] },
    'unknown',
    { fields: ['opportunity.type'] },
  ],
  [
    'an open deal whose type is not shown, beside no purchase',
    { ...openDeal, type: absent, siblings: [closedDeal] },
    'not-applicable',
  ],
  [
    'an open deal whose type is not shown, without a list',
    { ...openDeal, type: absent },
    'unknown',
    { fields: ['opportunity.type', 'siblings'] },
  ],
  [
    'an open deal beside one that was won and does not show the flag',
    { ...openDeal, siblings: [withoutFlag(purchase)] },
    'unknown',
    { fields: ['siblings'] },
  ],
  [
    'an open deal of another kind than twins have',
    { ...openDeal, type: 'Services', siblings: [purchase] },
    'not-applicable',
  ],
  [
    'seen from the open deal, one of several others not shown in full',
    { ...openDeal, siblings: [closedDeal, { name: 'x' }] },
    'unknown',
  ],
  [
    'something in the list that is no deal',
    { ...purchase, siblings: [null, 'deal'] as unknown as OpportunityFacts[] },
    'pass',
  ],
  ['seen from the open deal', { ...openDeal, siblings: [purchase] }, 'fail warning'],
  ['seen from the open renewal', { ...renewal, siblings: [purchase] }, 'fail info'],
  [
    'an open deal of an account that bought nothing on the web',
    { ...openDeal, siblings: [closedDeal] },
    'not-applicable',
  ],
  [
    'a stage that cannot be read',
    { ...purchase, stage: garbled, siblings: [openDeal] },
    'unknown',
    { fields: ['opportunity.stage'] },
  ],
  [
    'an open deal whose type cannot be read',
    { ...openDeal, type: garbled, siblings: [purchase] },
    'unknown',
    { fields: ['opportunity.type'] },
  ],
  ['an open deal whose type is blank', { ...openDeal, type: null, siblings: [purchase] }, 'not-applicable'],
  ['Mid-Market', { ...midMarket, ...purchase, siblings: [openDeal] }, 'fail warning'],
  ['Large', { ...large, ...purchase, siblings: [openDeal] }, 'fail warning'],
  ['PubSec', { ...pubSec, ...purchase, siblings: [openDeal] }, 'fail warning'],
]);

function withoutAccount({ accountName: _account, ...rest }: OpportunityFacts): OpportunityFacts {
  return rest;
}

function withoutFlag({ isWebDirect: _flag, ...rest }: OpportunityFacts): OpportunityFacts {
  return rest;
}

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
  [
    'two deals that show no account may be of one account',
    [row(withoutAccount(purchase), 'a'), row(withoutAccount(openDeal), 'b')],
    {},
    [{ outcome: 'unknown', fields: ['opportunity.accountName'], record: 'a' }],
  ],
  [
    'a purchase that shows no account may have any open deal for a twin',
    [row(withoutAccount(purchase), 'a'), row(openDeal, 'b')],
    {},
    [{ outcome: 'unknown', fields: ['opportunity.accountName'] }],
  ],
  [
    'an open deal that shows no account may be any purchase',
    [row(purchase, 'a'), row(withoutAccount(openDeal), 'b')],
    {},
    [{ outcome: 'unknown', fields: ['opportunity.accountName'] }],
  ],
  [
    'a twin is a twin beside a deal that shows no account',
    [row(purchase, 'a'), row(openDeal, 'b'), row(withoutAccount(openDeal), 'c')],
    {},
    [{ outcome: 'fail', severity: 'warning' }],
  ],
  [
    'closed deals that show no account are no twins',
    [row(withoutAccount(purchase), 'a'), row(withoutAccount(closedDeal), 'b')],
    {},
    [{ outcome: 'pass' }],
  ],
  [
    'the account tells its name where the opportunity does not',
    [
      { ...row(withoutAccount(purchase), 'a'), account: { name: 'Northwind' } },
      row({ ...openDeal, accountName: ' NORTHWIND ' }, 'b'),
    ],
    {},
    [{ outcome: 'fail', severity: 'warning' }],
  ],
  [
    'a won deal that does not show whether it was bought on the web',
    [row(withoutFlag(purchase), 'a'), row(openDeal, 'b')],
    {},
    [{ outcome: 'unknown', fields: ['opportunity.isWebDirect'], record: 'a' }],
  ],
  [
    'a web purchase whose day cannot be read',
    [row({ ...purchase, closeDate: garbled }, 'a')],
    {},
    [{ outcome: 'unknown', fields: ['opportunity.closeDate'], record: 'a' }],
  ],
  [
    'a won deal of an earlier quarter that does not show the flag',
    [row(withoutFlag({ ...purchase, closeDate: '2026-01-31' }), 'a'), row(openDeal, 'b')],
    {},
    [{ outcome: 'not-applicable' }],
  ],
  [
    'a renewal on a part of the list may not be all',
    [row(purchase, 'a'), row(renewal, 'b')],
    { complete: false },
    [{ outcome: 'unknown' }],
  ],
  [
    'a deal of the account that does not show its stage',
    [row(purchase, 'a'), row({ accountName: 'Northwind' }, 'b')],
    {},
    [
      { outcome: 'unknown', fields: ['siblings'], record: 'a' },
      { outcome: 'unknown', fields: ['opportunity.stage'], record: 'b' },
    ],
  ],
  ['a purchase that the list does not name', [{ opportunity: purchase }], {}, [{ outcome: 'pass' }]],
  [
    'a list of accounts',
    [row(purchase, 'a')],
    { kind: 'accounts' },
    [{ outcome: 'not-applicable', because: /accounts/ }],
  ],
  ['no purchase in the list', [row(openDeal, 'b')], {}, [{ outcome: 'not-applicable' }]],
]);

it('says no record where the list names none', () => {
  const context = { kind: 'opportunities', complete: true } as const;
  expect(judgeList(rule, [{ opportunity: purchase }], context)[0]).not.toHaveProperty('record');
});

it('asks for the fields that tell a web purchase', () => {
  expect(rule.needs).toEqual([
    'opportunity.isWebDirect',
    'opportunity.stage',
    'opportunity.closeDate',
    'opportunity.type',
  ]);
});
