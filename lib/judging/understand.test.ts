import { describe, expect, it } from 'vitest';
import type { FieldPath } from '../fields/index.ts';
import { fieldPaths } from '../fields/index.ts';
import { defaultPolicy } from '../policy/index.ts';
import type { Cell } from '../reading/reading.ts';
import type { SeenRecord } from '../reading/seen.ts';
import { understand } from './understand.ts';

const evidence = { lang: 'en-US', samples: ['$1,234.50'], dateExamples: ['12/31/2026'] };
const locator = 'api-name';

function understood(cells: Partial<Record<FieldPath, Cell>>, account?: SeenRecord) {
  const page = { status: 'read', kind: 'opportunity', record: '006000000000001', cells, evidence } as const;
  return understand(page, account, defaultPolicy);
}

const account: SeenRecord = {
  version: 2,
  kind: 'account',
  url: 'https://acme.lightning.force.com/lightning/r/Account/001000000000001/view',
  seenAt: 5,
  cells: { 'account.segment': { text: 'mid market', locator, seenAt: 5 } },
  evidence,
};

describe('understanding a page', () => {
  it('keeps value, blank, absent and unreadable apart', () => {
    const { facts } = understood({
      'opportunity.amount': { text: '$6,000.00', locator },
      'opportunity.closeDate': { text: '', locator },
      'opportunity.nextStepDate': { text: 'next week', locator },
    });
    expect(facts).toEqual({
      opportunity: {
        amount: { amount: 6_000, currency: 'USD' },
        closeDate: null,
        nextStepDate: { unreadable: 'next week' },
      },
    });
  });

  it('has one row per known field, absent ones included', () => {
    expect(understood({}).rows.map(({ path }) => path)).toEqual(fieldPaths);
    expect(new Set(understood({}).rows.map(({ fact }) => fact.state))).toEqual(new Set(['absent']));
  });

  it.each(['cut-short', 'conflict', 'not-text'] as const)(
    'takes no value from a cell with the problem %s',
    (problem) => {
      const { facts, rows } = understood({ 'opportunity.amount': { text: '$6,000.00', locator, problem } });
      expect(facts.opportunity?.amount).toEqual({ unreadable: '$6,000.00' });
      expect(rows.find(({ path }) => path === 'opportunity.amount')?.reason).toBeTruthy();
    },
  );

  it('joins the facts of the account seen before, and says where they come from', () => {
    const { facts, rows } = understood({ 'opportunity.name': { text: 'Acme', locator } }, account);
    expect(facts.account).toEqual({ segment: 'Mid-Market' });
    expect(rows.find(({ path }) => path === 'account.segment')).toMatchObject({
      origin: 'account page',
      seenAt: 5,
    });
  });

  it('never guesses a segment', () => {
    const cells = { 'account.segment': { text: 'Galactic', locator, seenAt: 5 } } as const;
    expect(understood({}, { ...account, cells }).facts.account).toEqual({
      segment: { unreadable: 'Galactic' },
    });
  });
});
