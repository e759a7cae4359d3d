import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../policy/index.ts';
import { absent, type DealChanges, dealWith, garbled, midMarket } from './cases.ts';
import { dealOf } from './deal.ts';
import { isOfAKind } from './deal-kind.ts';

const dealIn = (changes: DealChanges) => dealOf(dealWith(changes), defaultPolicy);

describe('deals of the same kind', () => {
  it.each<[string, DealChanges]>([
    ['differ in their values only', { amount: null, closeDate: '2027-01-31' }],
    ['spell the same stage in two ways', { stage: 'technical evaluation' }],
  ])('are one object though they %s', (_name, changes) => {
    expect(dealIn(changes)).toBe(dealIn({}));
  });

  it.each<[string, DealChanges]>([
    ['no stage', { stage: null }],
    ['no stage on the page', { stage: absent }],
    ['no segment on the page', { account: { segment: absent } }],
    ['no type on the page', { type: absent }],
    ['no name on the page', { name: absent }],
  ])('are one object when there is %s', (_name, changes) => {
    expect(dealIn(changes)).toBe(dealIn(changes));
    expect(dealIn(changes)).not.toBe(dealIn({}));
  });

  it.each<[string, DealChanges]>([
    ['stage', { stage: '4-Proposal' }],
    ['segment', midMarket],
    ['type', { type: 'Renewal' }],
    ['exemption', { name: 'Northwind Channel-Managed' }],
  ])('have the same %s', (_name, changes) => {
    expect(dealIn(changes)).not.toBe(dealIn({}));
  });

  it('are told apart by policy', () => {
    expect(dealOf(dealWith({}), { ...defaultPolicy })).not.toBe(dealIn({}));
  });
});

describe('a deal whose verdict quotes its page', () => {
  it.each<DealChanges>([
    { stage: 'Won?' },
    { stage: garbled },
    { account: { segment: 'Huge' } },
    { type: garbled },
    { name: garbled },
  ])('is of no kind: %j', (changes) => {
    expect(isOfAKind(dealIn(changes))).toBe(false);
    expect(dealIn(changes)).not.toBe(dealIn(changes));
  });
});
