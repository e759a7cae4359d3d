import { expect, it } from 'vitest';
import type { Facts, OpportunityFacts } from '../facts/facts.ts';
import { defaultPolicy } from '../policy/index.ts';
import { teamFor } from './team-for.ts';

function names(opportunity: OpportunityFacts, account: Facts['account'] = {}): string[] {
  return teamFor({ opportunity, account }, defaultPolicy).map(({ who }) => who);
}

const proposal = { stage: '4-Proposal' };

it('suggests by stage', () => {
  expect(names(proposal)).toEqual(['Professional Services', 'Deal Desk']);
  expect(names({ stage: '5-Negotiating' })).toEqual(['Deal Desk', 'Customer Advocacy']);
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
  expect(names({ stage: '1-Discovery' }, { accountRank: '1' })).toEqual(['Field Marketing']);
});

it('suggests nobody for what is not known or is closed', () => {
  expect(names({})).toEqual([]);
  expect(names({ stage: 'Warming up' })).toEqual([]);
  expect(names({ stage: 'Closed Won', amount: { amount: 900_000, currency: 'USD' } })).toEqual([]);
});
