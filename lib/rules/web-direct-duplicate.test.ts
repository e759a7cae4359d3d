import { expect, it } from 'vitest';
import type { OpportunityFacts } from '../facts/facts.ts';
import { absent, garbled, judge, large, midMarket, prove, pubSec } from './cases.ts';
import { judgeList, proveList } from './pipeline-cases.ts';
import {
  closedDeal,
  listCases,
  openDeal,
  purchase,
  renewal,
  withoutFlag,
} from './web-direct-duplicate.fixture.ts';
import rule from './web-direct-duplicate.ts';

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
    'one that was won and does not show the flag is not open',
    { ...purchase, siblings: [withoutFlag(purchase)] },
    'pass',
  ],
  [
    'an open deal beside one not shown in full is open',
    { ...purchase, siblings: [openDeal, { name: 'x' }] },
    'fail warning',
  ],
  [
    'an open renewal beside one not shown in full may not be all',
    { ...purchase, siblings: [renewal, { name: 'x' }] },
    'unknown',
    { fields: ['siblings'] },
  ],
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
  [
    'seen from the open deal, one of several others',
    { ...openDeal, siblings: [closedDeal, purchase] },
    'fail warning',
  ],
  [
    'an open deal beside one whose type cannot be read',
    { ...openDeal, siblings: [{ ...openDeal, type: garbled }] },
    'not-applicable',
  ],
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

proveList(rule, 'opportunities', listCases);

it('says no record where the list names none', () => {
  const context = { kind: 'opportunities', complete: true } as const;
  expect(judgeList(rule, [{ opportunity: purchase }], context)[0]).not.toHaveProperty('record');
});

it('asks for the fields that tell a web purchase, and takes the names beside them', () => {
  expect(rule.needs).toEqual([
    'opportunity.isWebDirect',
    'opportunity.stage',
    'opportunity.closeDate',
    'opportunity.type',
  ]);
  expect(rule.uses).toEqual(['opportunity.accountName', 'opportunity.name', 'account.name']);
});

it("an account's own page is about no deal", () => {
  expect(judge(rule, { account: { name: 'Northwind' } }).outcome).toBe('not-applicable');
});
