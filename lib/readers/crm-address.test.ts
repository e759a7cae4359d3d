import { expect, it } from 'vitest';
import { isCrmAddress } from './crm-address.ts';

it.each([
  'https://acme.lightning.force.com/lightning/r/Opportunity/006/view',
  'https://acme--uat.sandbox.lightning.force.com/',
  'https://acme.lightning.crmforce.mil/one',
])('%s is one', (url) => {
  expect(isCrmAddress(url)).toBe(true);
});

it.each([
  undefined,
  '',
  'not an address',
  'http://acme.lightning.force.com/',
  'https://acme.lightning.force.com.evil.example/',
  'https://evil.example/?x=.lightning.force.com',
  'https://lightning.force.com.example/',
])('%s is none', (url) => {
  expect(isCrmAddress(url)).toBe(false);
});
