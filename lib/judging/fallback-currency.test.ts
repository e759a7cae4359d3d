import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../policy/index.ts';
import type { Cell, LocaleEvidence } from '../reading/reading.ts';
import type { SeenPage } from '../reading/seen.ts';
import { judgePage } from './judge-page.ts';

const plain: LocaleEvidence = { lang: 'en-US', samples: [], dateExamples: [] };

type Amounts = { amount: string; iacv?: string; isDraft?: boolean };

/** The amount that a page shows, in the currency the user has stated. */
function amountOf({ amount, iacv, isDraft = false }: Amounts, fallbackCurrency?: string) {
  const cell = (text: string): Cell => ({ text, locator: 'api-name' });
  const page: SeenPage = {
    version: 1,
    reader: 'salesforce-lightning',
    url: 'https://acme.lightning.force.com/lightning/r/Opportunity/006000000000001/view',
    seenAt: 0,
    page: {
      status: 'read',
      kind: 'opportunity',
      record: '006000000000001',
      cells: {
        'opportunity.amount': { ...cell(amount), ...(isDraft ? { draft: true } : {}) },
        'opportunity.probability': cell('75'),
        ...(iacv === undefined ? {} : { 'opportunity.iacv': cell(iacv) }),
      },
      evidence: plain,
    },
  };
  const judged = judgePage({
    page,
    account: undefined,
    policy: defaultPolicy,
    clock: { today: '2026-03-18' },
    ...(fallbackCurrency === undefined ? {} : { fallbackCurrency }),
  });
  return 'facts' in judged ? judged.facts.opportunity?.amount : undefined;
}

const unreadable = (text: string) => ({ unreadable: text });
const money = (amount: number, currency: string) => ({ amount, currency });

describe('the currency of the CRM that the user has stated', () => {
  it('is that of amounts that show none, and of none until it is stated', () => {
    expect(amountOf({ amount: '12,500.00' }, 'EUR')).toEqual(money(12_500, 'EUR'));
    expect(amountOf({ amount: '12,500.00' })).toEqual(unreadable('12,500.00'));
    expect(amountOf({ amount: '12,500.00' }, '')).toEqual(unreadable('12,500.00'));
  });

  it('gives way to the currency that an amount shows', () => {
    expect(amountOf({ amount: 'GBP 12,500.00' }, 'EUR')).toEqual(money(12_500, 'GBP'));
  });

  it('gives way to the page’s other amounts for one that is being typed', () => {
    const typed = { amount: '12,500.00', isDraft: true };
    expect(amountOf({ ...typed, iacv: 'GBP 8,000.00' }, 'EUR')).toEqual(money(12_500, 'GBP'));
    expect(amountOf({ ...typed, iacv: '8,000.00' }, 'EUR')).toEqual(money(12_500, 'EUR'));
    expect(amountOf(typed, 'EUR')).toEqual(money(12_500, 'EUR'));
    expect(amountOf(typed)).toEqual(unreadable('12,500.00'));
  });
});
