import type { Facts, OpportunityFacts } from '../facts/facts.ts';
import { garbled } from './cases.ts';
import type { ListCase } from './pipeline-cases.ts';

export const purchase = {
  name: 'Northwind - web',
  stage: 'Closed Won',
  isWebDirect: true,
  closeDate: '2026-03-10',
  type: 'New Business',
  accountName: 'Northwind',
} as const satisfies OpportunityFacts;
export const openDeal = {
  name: 'Northwind - 50',
  stage: '2-Scoping',
  type: 'New Business',
  accountName: 'Northwind',
} as const;
export const closedDeal = { ...openDeal, stage: '8-Closed Lost' };
export const renewal = { ...openDeal, type: 'Renewal' };

function withoutAccount({ accountName: _account, ...rest }: OpportunityFacts): OpportunityFacts {
  return rest;
}

export function withoutFlag({ isWebDirect: _flag, ...rest }: OpportunityFacts): OpportunityFacts {
  return rest;
}

function row(opportunity: OpportunityFacts, record: string): Facts {
  return { opportunity, record };
}

/** The rule over a list: what the rows are, and what is found. */
export const listCases: readonly ListCase[] = [
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
    [
      {
        outcome: 'unknown',
        fields: ['opportunity.accountName'],
        advice: /the column Account Name/,
        record: 'a',
      },
    ],
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
    'an open renewal that shows no account may be of any purchase',
    [row(purchase, 'a'), row(withoutAccount(renewal), 'b')],
    {},
    [{ outcome: 'unknown', fields: ['opportunity.accountName'] }],
  ],
  [
    'a deal that shows neither account nor stage may be open',
    [row(purchase, 'a'), row({ name: 'x' }, 'b')],
    {},
    [
      { outcome: 'unknown', fields: ['opportunity.accountName'], record: 'a' },
      { outcome: 'unknown', fields: ['opportunity.stage'], record: 'b' },
    ],
  ],
  [
    'a won deal that shows neither account nor flag is not open',
    [row(purchase, 'a'), row(withoutAccount(withoutFlag(purchase)), 'b')],
    {},
    [
      { outcome: 'pass', record: 'a' },
      { outcome: 'unknown', fields: ['opportunity.isWebDirect'], record: 'b' },
    ],
  ],
  [
    'an open deal whose type cannot be read is no purchase',
    [row({ ...openDeal, type: garbled }, 'b')],
    {},
    [{ outcome: 'not-applicable' }],
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
];
