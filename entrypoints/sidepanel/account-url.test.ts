import { expect, it } from 'vitest';
import { seenAccount, seenPage } from '../../components/desk/judged-fixture.ts';
import { accountUrlOf } from './account-url.ts';

const dealOf = (target?: string) =>
  seenPage({ 'opportunity.accountName': { text: 'Acme', ...(target ? { target } : {}) } });
const url = 'https://acme.lightning.force.com/lightning/r/Account/001000000000001/view';

it.each([
  ['where it was seen', { page: dealOf(), account: seenAccount({}) }, url],
  ['where its link leads', { page: dealOf('001000000000001'), account: undefined }, url],
  ['nowhere without a link', { page: dealOf(), account: undefined }, undefined],
  ['nowhere by a link to no record', { page: dealOf('../../setup'), account: undefined }, undefined],
  ['nowhere without a page', { page: undefined, account: undefined }, undefined],
])('the account is %s', (_case, inputs, expected) => {
  expect(accountUrlOf(inputs)).toBe(expected);
});
