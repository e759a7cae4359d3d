import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../policy/index.ts';
import { isTwin } from './web-direct-twins.ts';

const newBusiness = { stage: '3-Technical Evaluation', type: 'New Business' };

describe('another deal of the account', () => {
  it.each([
    ['open new business', newBusiness],
    ['an open add-on', { ...newBusiness, type: 'Add-On Business' }],
    ['a deal in stage 0', { ...newBusiness, stage: '0-Pending Acceptance' }],
  ])('that is %s may be what a web purchase doubles', (_case, sibling) => {
    expect(isTwin(sibling, defaultPolicy)).toBe(true);
  });

  it.each([
    ['won', { ...newBusiness, stage: 'Closed Won' }],
    ['lost, whatever its type', { stage: '8-Closed Lost' }],
    ['an open renewal', { ...newBusiness, type: 'Renewal' }],
    ['a renewal, whatever its stage', { type: 'Renewal' }],
    ['without a type', { ...newBusiness, type: null }],
  ])('that is %s is not', (_case, sibling) => {
    expect(isTwin(sibling, defaultPolicy)).toBe(false);
  });

  it.each([
    ['type is not shown', { stage: '3-Technical Evaluation' }],
    ['stage is not shown', { type: 'New Business' }],
    ['stage is blank', { ...newBusiness, stage: null }],
    ['stage is unlisted', { ...newBusiness, stage: 'Warming up' }],
    ['type cannot be read', { ...newBusiness, type: { unreadable: '#' } }],
  ])('whose %s is not known', (_case, sibling) => {
    expect(isTwin(sibling, defaultPolicy)).toBeUndefined();
  });
});
