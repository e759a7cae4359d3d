import { expect, it } from 'vitest';
import { hostClassOf } from './host-class.ts';

it.each([
  ['https://acme.lightning.force.com/lightning/r/Opportunity/006/view', 'production'],
  ['https://acme--uat.sandbox.lightning.force.com/', 'sandbox'],
  ['https://acme--uat.lightning.force.com/', 'sandbox'],
  ['https://acme-dev-ed.develop.lightning.force.com/', 'developer'],
  ['https://acme-dev-ed.lightning.force.com/', 'developer'],
  ['https://acme-dev-ed.trailblaze.lightning.force.com/', 'developer'],
  ['https://some-scratch.scratch.lightning.force.com/', 'developer'],
  ['https://acme.lightning.force.mil/', 'government'],
  ['https://acme.lightning.crmforce.mil/', 'government'],
  ['https://acme.lightning.sfcrmapps.cn/', 'china'],
  ['https://acme.lightning.force.com.evil.example/', 'other'],
  ['https://crm.acme.example/', 'other'],
  ['not an address', 'other'],
  ['', 'other'],
])('%s is %s', (address, hostClass) => {
  expect(hostClassOf(address)).toBe(hostClass);
});
