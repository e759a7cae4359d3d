import { expect, it } from 'vitest';
import type { AccountFacts, Facts } from '../facts/facts.ts';
import rule from './account-rank1-cap.ts';
import { proveList } from './pipeline-cases.ts';

function accounts(count: number, changes: AccountFacts = {}): Facts[] {
  return Array.from({ length: count }, () => ({
    account: { segment: 'SMB', accountRank: '1', owner: 'Sam Field', ...changes },
  }));
}

function rows(count: number, account: AccountFacts): Facts[] {
  return Array.from({ length: count }, () => ({ account }));
}

const part = { complete: false };

proveList(rule, 'accounts', [
  ['one', accounts(1), {}, [{ outcome: 'pass', because: /^Sam Field has 1 SMB account of rank 1\.$/ }]],
  ['none', accounts(1, { accountRank: '2' }), {}, [{ outcome: 'pass', because: /has 0 SMB accounts/ }]],
  ['nine', accounts(9), {}, [{ outcome: 'pass' }]],
  ['ten', accounts(10), {}, [{ outcome: 'pass', because: /Sam Field has 10/ }]],
  ['eleven', accounts(11), {}, [{ outcome: 'fail', severity: 'warning', because: /has 11 .* top is 10/ }]],
  ['eleven on a part of the list', accounts(11), part, [{ outcome: 'fail' }]],
  ['eight on a part of the list', accounts(8), part, [{ outcome: 'unknown' }]],
  [
    'ten each of two owners',
    [...accounts(10), ...accounts(10, { owner: 'Kim Dale' })],
    {},
    [{ outcome: 'pass' }, { outcome: 'pass' }],
  ],
  [
    'six each of one owner in two spellings',
    [...accounts(6), ...accounts(6, { owner: 'sam  field' })],
    {},
    [{ outcome: 'fail', because: /^Sam Field has 12 SMB accounts of rank 1;/ }],
  ],
  ['one', accounts(1), {}, [{ outcome: 'pass', because: /^Sam Field has 1 SMB account of rank 1\.$/ }]],
  [
    'other ranks do not count',
    [...accounts(10), ...accounts(5, { accountRank: '2' })],
    {},
    [{ outcome: 'pass' }],
  ],
  ['other spellings do', accounts(11, { accountRank: 'Rank 1' }), {}, [{ outcome: 'fail' }]],
  ['rank 1.5 is not rank 1', accounts(11, { accountRank: '1.5' }), {}, [{ outcome: 'pass' }]],
  ['Mid-Market is not capped', accounts(11, { segment: 'Mid-Market' }), {}, [{ outcome: 'not-applicable' }]],
  [
    'a rank that cannot be read may be the eleventh',
    [...accounts(10), { account: { segment: 'SMB', accountRank: { unreadable: '?' }, owner: 'Sam Field' } }],
    {},
    [{ outcome: 'unknown' }],
  ],
  ['an empty list', [], {}, [{ outcome: 'not-applicable' }]],
  [
    'a list of opportunities',
    accounts(11),
    { kind: 'opportunities' },
    [{ outcome: 'not-applicable', because: /opportunities/ }],
  ],
  [
    'a list without owners',
    rows(11, { segment: 'SMB', accountRank: '1' }),
    {},
    [{ outcome: 'fail', because: /^The list has 11/, advice: /top 10\./ }],
  ],
  [
    'a list of one owner',
    rows(10, { segment: 'SMB', accountRank: '1', owner: null }),
    { owner: 'Kim Dale' },
    [{ outcome: 'pass', because: /^Kim Dale has 10/ }],
  ],
  [
    'a segment that is not shown may be that of the eleventh',
    [...accounts(10), ...rows(1, { accountRank: '1', owner: 'Sam Field' })],
    {},
    [{ outcome: 'unknown', fields: ['account.accountRank'] }],
  ],
  [
    'a segment that is not shown, of another rank',
    [...accounts(10), ...rows(1, { accountRank: '2', owner: 'Sam Field' })],
    {},
    [{ outcome: 'pass' }],
  ],
  [
    'a segment that the policy does not name',
    [...accounts(10), ...accounts(1, { segment: 'Emerging' })],
    {},
    [{ outcome: 'unknown' }],
  ],
  [
    'a rank that is not shown may be the eleventh',
    [...accounts(10), ...rows(1, { segment: 'SMB', owner: 'Sam Field' })],
    {},
    [{ outcome: 'unknown' }],
  ],
]);

it('asks for the columns that it counts by', () => {
  expect(rule.needs).toEqual(['account.segment', 'account.accountRank', 'account.owner']);
});
