import { expect, it } from 'vitest';
import { pageOf, rememberedAfter, seenAs } from '../memory/looks.fixture.ts';
import { accountIdOf } from './account-id.ts';

const account = { 'opportunity.accountName': { text: 'Acme', target: '001000000000001' } };

it('is the link on the page, else the one that was seen before', () => {
  const before = rememberedAfter({ at: 1, shows: account });
  expect(accountIdOf(seenAs(pageOf(account), 2), undefined)).toBe('001000000000001');
  expect(accountIdOf(seenAs(pageOf({}), 2), before)).toBe('001000000000001');
  const other = { 'opportunity.accountName': { text: 'Other', target: '001000000000002' } };
  expect(accountIdOf(seenAs(pageOf(other), 2), before)).toBe('001000000000002');
});

it('is not known without a link, on an account’s page, or of a page that is not read', () => {
  expect(accountIdOf(seenAs(pageOf({}), 2), undefined)).toBeUndefined();
  expect(accountIdOf(undefined, undefined)).toBeUndefined();
  const page = pageOf(account);
  expect(accountIdOf(seenAs({ ...page, kind: 'account' }, 2), undefined)).toBeUndefined();
  const reading = { status: 'reading', kind: 'opportunity', record: '006' } as const;
  expect(accountIdOf({ ...seenAs(page, 2), page: reading }, undefined)).toBeUndefined();
});
