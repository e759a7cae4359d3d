import { expect, it } from 'vitest';
import type { Facts } from '../facts/facts.ts';
import { isSameAccount } from './same-account.ts';

const northwind: Facts = { opportunity: { accountName: 'Northwind Ltd' } };

it.each<[string, Facts, boolean | undefined]>([
  ['of the same name', { opportunity: { accountName: 'Northwind Ltd' } }, true],
  ['in another letter case, with spaces', { opportunity: { accountName: ' NORTHWIND  ltd ' } }, true],
  ['named by the account', { opportunity: {}, account: { name: 'Northwind Ltd' } }, true],
  ['of another name', { opportunity: { accountName: 'Fabrikam' } }, false],
  [
    'named by the opportunity first',
    { opportunity: { accountName: 'Fabrikam' }, account: { name: 'Northwind Ltd' } },
    false,
  ],
  ['without a name', { opportunity: {} }, undefined],
  ['with a blank name', { opportunity: { accountName: null } }, undefined],
  ['with a name that cannot be read', { opportunity: { accountName: { unreadable: '#' } } }, undefined],
])('a record %s', (_case, other, expected) => {
  expect(isSameAccount(northwind, other)).toBe(expected);
  expect(isSameAccount(other, northwind)).toBe(expected);
});

it('two records without a name may be of one account', () => {
  expect(isSameAccount({ opportunity: {} }, { opportunity: {} })).toBeUndefined();
});
