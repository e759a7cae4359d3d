import { expect, it } from 'vitest';
import type { Facts, OpportunityFacts } from '../facts/facts.ts';
import { defaultPolicy } from '../policy/index.ts';
import { teamFor } from './team-for.ts';

function names(opportunity: OpportunityFacts, account: Facts['account'] = {}): string[] {
  return teamFor({ opportunity, account }, defaultPolicy).map(({ who }) => who);
}

const proposal = { stage: '4-Proposal' };

it('suggests by stage', () => {
  expect(names(proposal)).toEqual(['Professional Services', 'Sales Operations and Deal Desk']);
  expect(names({ stage: '5-Negotiating' })).toEqual(['Sales Operations and Deal Desk', 'Customer Advocacy']);
});

it.each([
  [399_999.99, false],
  [400_000, true],
])('suggests by value: %d', (amount, isSuggested) => {
  const found = names({ ...proposal, amount: { amount, currency: 'USD' } });
  expect(found.includes('Strategic Field Organization')).toBe(isSuggested);
});

it('suggests by filled fields, and filler is none', () => {
  expect(names({ ...proposal, competition: 'The present tool' })).toContain('Compete');
  expect(names({ ...proposal, competition: 'n/a' })).not.toContain('Compete');
  expect(names({ partner: 'Contoso, reseller' })).toEqual(['Channel Account Manager']);
});

it('asks for every condition that is given', () => {
  const valued = { ...proposal, iacv: { amount: 60_000, currency: 'USD' } };
  expect(names(valued, { segment: 'Large' })).toContain('Executive sponsor');
  expect(names(valued, { segment: 'SMB' })).not.toContain('Executive sponsor');
  expect(names(valued)).not.toContain('Executive sponsor');
  expect(names({ stage: '1-Discovery' }, { accountRank: '1' })).toEqual(['Field Marketing and ABM']);
});

it('suggests nobody for what is not known or is closed', () => {
  expect(names({})).toEqual([]);
  expect(names({ stage: 'Warming up' })).toEqual([]);
  expect(names({ stage: '8-Closed Lost', amount: { amount: 900_000, currency: 'USD' } })).toEqual([]);
});

it('a won deal may be told about', () => {
  expect(names({ stage: 'Closed Won', amount: { amount: 900_000, currency: 'USD' } })).toEqual([
    'Customer Advocacy',
  ]);
});

it('names who helps for two reasons once', () => {
  expect(names({ name: 'Acme channel-managed' })).toEqual(['Channel Account Manager']);
  expect(names({ name: 'Acme Channel-Managed', partner: 'Contoso' })).toEqual(['Channel Account Manager']);
});

it('suggests by type', () => {
  expect(names({ ...proposal, type: 'Renewal' })).toContain('GitLab Support');
  expect(names({ ...proposal, type: 'add-on business' })).toContain('GitLab Support');
  expect(names({ ...proposal, type: 'New Business' })).not.toContain('GitLab Support');
  expect(names({ ...proposal, type: null })).not.toContain('GitLab Support');
});

it('suggests by a word in a field', () => {
  expect(names({ ...proposal, risks: 'A missing feature: SBOM export.' })).toContain('Product team');
  expect(names({ ...proposal, risks: 'Board meeting may move.' })).not.toContain('Product team');
  expect(names({ ...proposal, risks: null })).not.toContain('Product team');
});
