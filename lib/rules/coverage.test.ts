import { describe, expect, it } from 'vitest';
import type { Facts, OpportunityFacts } from '../facts/facts.ts';
import type { FieldPath } from '../fields/index.ts';
import { defaultPolicy } from '../policy/index.ts';
import { usd, WEDNESDAY } from './cases.ts';
import { coverageOf } from './coverage.ts';

/** Counts: open, in the forecast, closing in the quarter of 1 February to 30 April. */
const counted: OpportunityFacts = {
  stage: '3-Technical Evaluation',
  closeDate: '2026-04-30',
  forecastCategory: 'Pipeline',
  iacv: usd(100),
};

function coverage(rows: OpportunityFacts[], policy = defaultPolicy, target?: number) {
  return coverageOf({
    rows: rows.map((opportunity): Facts => ({ opportunity })),
    policy,
    clock: WEDNESDAY,
    context: { kind: 'opportunities', complete: true, target: target ?? 1_000 },
  });
}

function without(...keys: (keyof OpportunityFacts)[]): OpportunityFacts {
  return Object.fromEntries(Object.entries(counted).filter(([key]) => !keys.some((one) => one === key)));
}

describe('what a deal adds', () => {
  it.each<[string, OpportunityFacts]>([
    ['a deal that counts', counted],
    ['the first day of the quarter', { ...counted, closeDate: '2026-02-01' }],
    ['a blank category', { ...counted, forecastCategory: null }],
  ])('is its value: %s', (_case, deal) => {
    expect(coverage([deal])).toMatchObject({ sums: { USD: 100 }, value: 0.1, quarter: 'FY27-Q1' });
  });

  it.each<[string, OpportunityFacts]>([
    ['the last day of the quarter before', { ...counted, closeDate: '2026-01-31' }],
    ['the first day of the next quarter', { ...counted, closeDate: '2026-05-01' }],
    ['a blank close date', { ...counted, closeDate: null }],
    ['a won deal', { ...counted, stage: 'Closed Won' }],
    ['a deal left out of the forecast', { ...counted, forecastCategory: 'Omitted' }],
    ['left out of it in another letter case', { ...counted, forecastCategory: 'omitted' }],
    ['left out of it in capitals', { ...counted, forecastCategory: 'OMITTED ' }],
    ['a blank value', { ...counted, iacv: null }],
    ['no value', { ...counted, iacv: { amount: 0, currency: 'EUR' } }],
  ])('is nothing: %s', (_case, deal) => {
    expect(coverage([deal])).toMatchObject({ sums: {}, value: 0 });
  });

  it.each<[string, OpportunityFacts, string, FieldPath]>([
    ['a stage that is not shown', without('stage'), 'Stage', 'opportunity.stage'],
    ['a stage that the policy does not name', { ...counted, stage: 'Warm' }, 'Stage', 'opportunity.stage'],
    ['a close date that is not shown', without('closeDate'), 'Close Date', 'opportunity.closeDate'],
    [
      'a close date that cannot be read',
      { ...counted, closeDate: { unreadable: '?' } },
      'Close Date',
      'opportunity.closeDate',
    ],
    [
      'a category that is not shown',
      without('forecastCategory'),
      'Forecast Category',
      'opportunity.forecastCategory',
    ],
    [
      'a category that cannot be read',
      { ...counted, forecastCategory: { unreadable: '?' } },
      'Forecast Category',
      'opportunity.forecastCategory',
    ],
    ['a value that is not shown', without('iacv'), 'Net ARR', 'opportunity.iacv'],
    ['a value that cannot be read', { ...counted, iacv: { unreadable: '?' } }, 'Net ARR', 'opportunity.iacv'],
  ])('is not known: %s', (_case, deal, label, path) => {
    expect(coverage([counted, deal])).toMatchObject({
      sums: { USD: 100 },
      value: null,
      because: `1 of the deals does not tell ${label}.`,
      missing: [path],
    });
  });

  it('is not known of several deals, each for reasons of its own', () => {
    expect(coverage([without('forecastCategory', 'stage'), without('closeDate')])).toMatchObject({
      because: '2 of the deals do not tell Stage, Forecast Category or Close Date.',
      missing: ['opportunity.stage', 'opportunity.forecastCategory', 'opportunity.closeDate'],
    });
  });

  it('adds up in cents', () => {
    const amounts = [136_724.74, 61_781.67, 61_840.67, 24_828.87, 64_824.05];
    const deals = amounts.map((amount) => ({ ...counted, iacv: usd(amount) }));
    expect(coverage(deals, defaultPolicy, 100_000)).toMatchObject({ sums: { USD: 350_000 }, value: 3.5 });
  });

  it('is held against the target in cents', () => {
    expect(coverage([{ ...counted, iacv: usd(8.05) }], defaultPolicy, 2.3).value).toBe(3.5);
  });

  it('of several currencies is told apart', () => {
    expect(coverage([counted, { ...counted, iacv: { amount: 5, currency: 'EUR' } }])).toMatchObject({
      sums: { USD: 100, EUR: 5 },
      value: null,
      because: 'The deals are in USD and EUR; the target is in USD.',
    });
  });
});

describe('what is added up', () => {
  const { pipeline } = defaultPolicy;
  const byAmount = {
    ...defaultPolicy,
    pipeline: { ...pipeline, coverage: { ...pipeline.coverage, measure: 'amount' as const } },
  };
  const both = { ...counted, amount: usd(900) };

  it("is the policy's measure", () => {
    expect(coverage([both]).measure).toBe('opportunity.iacv');
    expect(coverage([both], byAmount)).toMatchObject({ measure: 'opportunity.amount', sums: { USD: 900 } });
  });

  it('is the other one when no deal shows it', () => {
    expect(coverage([{ ...without('iacv'), amount: usd(900) }]).measure).toBe('opportunity.amount');
    expect(coverage([counted], byAmount).measure).toBe('opportunity.iacv');
    expect(coverage([counted, { ...without('iacv'), amount: usd(900) }]).measure).toBe('opportunity.iacv');
    expect(coverage([both, { ...without('iacv'), amount: usd(900) }]).measure).toBe('opportunity.iacv');
  });

  it("stays the policy's when no deal shows either", () => {
    expect(coverage([without('iacv')]).measure).toBe('opportunity.iacv');
    expect(coverage([without('iacv')], byAmount).measure).toBe('opportunity.amount');
  });
});

describe('where what is won is taken off the target', () => {
  const { pipeline } = defaultPolicy;
  const toGo = {
    ...defaultPolicy,
    pipeline: { ...pipeline, coverage: { ...pipeline.coverage, subtractsClosed: true } },
  };
  const won: OpportunityFacts = { ...counted, stage: 'Closed Won', closeDate: '2026-03-10', iacv: usd(600) };

  it('the pipeline is held against the rest', () => {
    expect(coverage([counted, won], toGo)).toMatchObject({
      sums: { USD: 100 },
      target: 1_000,
      toGo: 400,
      value: 0.25,
    });
    expect(coverage([counted, won])).toMatchObject({ value: 0.1 });
    expect(coverage([counted, won])).not.toHaveProperty('toGo');
  });

  it.each<[string, OpportunityFacts]>([
    ['won in the quarter before', { ...won, closeDate: '2026-01-31' }],
    ['won without a value', { ...won, iacv: null }],
    ['won with a loss', { ...won, iacv: usd(-600) }],
    ['won for nothing', { ...won, iacv: { amount: 0, currency: 'EUR' } }],
    ['lost', { ...won, stage: '8-Closed Lost' }],
  ])('nothing is taken off for a deal %s', (_case, deal) => {
    expect(coverage([counted, deal], toGo)).toMatchObject({ value: 0.1 });
  });

  it.each([1_000, 1_001])('a target reached leaves nothing to cover: %d', (amount) => {
    expect(coverage([counted, { ...won, iacv: usd(amount) }], toGo)).toMatchObject({
      value: null,
      toGo: 0,
      because: 'The target is reached.',
    });
  });

  it('a won deal that does not show its value leaves it open', () => {
    const { iacv: _, ...unvalued } = won;
    expect(coverage([counted, unvalued], toGo)).toMatchObject({
      value: null,
      because: expect.stringMatching(/^1 of the deals/),
    });
    expect(coverage([counted, { ...won, closeDate: { unreadable: '?' } }], toGo).value).toBeNull();
  });

  it('a deal whose stage the policy does not name leaves it open once', () => {
    expect(coverage([counted, { ...won, stage: 'Warm' }], toGo)).toMatchObject({
      value: null,
      because: expect.stringMatching(/^1 of the deals/),
    });
  });

  it("another seller's won deal is not taken off", () => {
    const deals = [
      { ...counted, owner: 'Sam Field' },
      { ...won, owner: 'Ana Diaz' },
    ];
    expect(coverage(deals, toGo)).toMatchObject({ value: null, owners: ['Sam Field', 'Ana Diaz'] });
    expect(coverage(deals)).toMatchObject({ value: 0.1 });
  });

  it('a won deal in another currency is not mixed in', () => {
    expect(coverage([counted, { ...won, iacv: { amount: 5, currency: 'EUR' } }], toGo)).toMatchObject({
      value: null,
      because: 'The deals are in USD and EUR; the target is in USD.',
    });
  });
});

it.each([0, 0.004, -5, Number.NaN])('is not said without a target: %d', (target) => {
  expect(coverage([counted], defaultPolicy, target)).toMatchObject({
    value: null,
    target: null,
    because: 'No target is entered.',
  });
});
