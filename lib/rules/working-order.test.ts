import { describe, expect, it } from 'vitest';
import type { Facts, OpportunityFacts } from '../facts/facts.ts';
import { defaultPolicy } from '../policy/index.ts';
import { usd, WEDNESDAY } from './cases.ts';
import { dailyOrder, isOverdue, placeNote, proactiveBlock } from './working-order.ts';

const stages: Record<number, string> = {
  0: '0-Pending Acceptance',
  1: '1-Discovery',
  3: '3-Technical Evaluation',
  4: '4-Proposal',
  6: '6-Awaiting Signature',
  7: '7-Closing',
};

function deal(record: string, stage: number | string, changes: OpportunityFacts = {}): Facts {
  const name = typeof stage === 'number' ? stages[stage] : stage;
  return { record, opportunity: { ...(name === undefined ? {} : { stage: name }), ...changes } };
}

function order(rows: Facts[]): string[] {
  return dailyOrder(rows, defaultPolicy).map(({ record = '' }) => record);
}

describe('the daily order', () => {
  it('works from the most advanced stage, unaccepted deals last, whatever their amount', () => {
    const rows = [
      deal('zero', 0, { amount: usd(2_000_000) }),
      deal('one', 1, { amount: usd(900_000) }),
      deal('six', 6, { amount: usd(1_000) }),
    ];
    expect(order(rows)).toEqual(['six', 'one', 'zero']);
  });

  it('takes the earlier close date among equal amounts', () => {
    const rows = [
      deal('later', 4, { amount: usd(5_000), closeDate: '2026-03-31' }),
      deal('sooner', 4, { amount: usd(5_000), closeDate: '2026-03-20' }),
    ];
    expect(order(rows)).toEqual(['sooner', 'later']);
  });

  it('puts blank amounts and close dates last in their stage', () => {
    expect(order([deal('blank', 3, { amount: null }), deal('one', 3, { amount: usd(1) })])).toEqual([
      'one',
      'blank',
    ]);
    const rows = [deal('blank', 3, { closeDate: null }), deal('dated', 3, { closeDate: '2027-01-01' })];
    expect(order(rows)).toEqual(['dated', 'blank']);
  });

  it('puts amounts in another currency with the blank ones', () => {
    const rows = [
      deal('euro', 3, { amount: { amount: 900_000, currency: 'EUR' } }),
      deal('one', 3, { amount: usd(1) }),
    ];
    expect(order(rows)).toEqual(['one', 'euro']);
  });

  it('takes the larger amount first in a list that is all in another currency', () => {
    const euros = (amount: number) => ({ amount: { amount, currency: 'EUR' } });
    const rows = [deal('small', 3, euros(1)), deal('blank', 3, { amount: null }), deal('large', 3, euros(2))];
    expect(order(rows)).toEqual(['large', 'small', 'blank']);
  });

  it('breaks ties by the next step date, a blank one last, then by the name', () => {
    const dated = { nextStepDate: '2026-04-01' };
    expect(order([deal('blank', 3, { nextStepDate: null }), deal('dated', 3, dated)])).toEqual([
      'dated',
      'blank',
    ]);
    expect(order([deal('dated', 3, dated), deal('blank', 3, { nextStepDate: null })])).toEqual([
      'dated',
      'blank',
    ]);
    const named = [deal('b', 3, { ...dated, name: 'Beta' }), deal('a', 3, { ...dated, name: 'Alpha' })];
    expect(order(named)).toEqual(['a', 'b']);
    expect(order(named.toReversed())).toEqual(['a', 'b']);
  });

  it('orders days either way around', () => {
    const rows = [
      deal('a', 3, { closeDate: '2026-03-20' }),
      deal('c', 3, { closeDate: '2026-03-22' }),
      deal('b', 3, { closeDate: '2026-03-21' }),
    ];
    expect(order(rows)).toEqual(['a', 'b', 'c']);
    expect(order(rows.toReversed())).toEqual(['a', 'b', 'c']);
    const ranked = (amount: number, closeDate: string) => ({ amount: usd(amount), closeDate });
    expect(
      order([deal('small', 3, ranked(1, '2026-03-20')), deal('large', 3, ranked(2, '2026-03-20'))]),
    ).toEqual(['large', 'small']);
  });

  it('breaks ties by the next step date', () => {
    const rows = [deal('b', 3, { nextStepDate: '2026-04-02' }), deal('a', 3, { nextStepDate: '2026-04-01' })];
    expect(order(rows)).toEqual(['a', 'b']);
  });

  it('keeps closing records in a strip at the end and closed ones out', () => {
    expect(order([deal('seven', 7), deal('won', 'Closed Won'), deal('six', 6)])).toEqual(['six', 'seven']);
  });

  it('puts an unknown stage after stage 1 and before unaccepted deals', () => {
    expect(order([deal('zero', 0), deal('odd', 'Warming up'), deal('one', 1)])).toEqual([
      'one',
      'odd',
      'zero',
    ]);
  });

  it('puts larger amounts first among unknown stages too', () => {
    const rows = [
      deal('small', 'Warming up', { amount: usd(1) }),
      deal('large', 'Cooling down', { amount: usd(2) }),
    ];
    expect(order(rows)).toEqual(['large', 'small']);
  });

  it('orders unaccepted deals among themselves by amount, then by close date', () => {
    const rows = [
      deal('blank', 0, { amount: null }),
      deal('later', 0, { amount: usd(2), closeDate: '2026-05-01' }),
      deal('small', 0, { amount: usd(1), closeDate: '2026-03-20' }),
      deal('sooner', 0, { amount: usd(2), closeDate: '2026-04-30' }),
    ];
    expect(order(rows)).toEqual(['sooner', 'later', 'small', 'blank']);
  });

  it('keeps the order of equal deals, and of none', () => {
    expect(order([deal('first', 3), deal('second', 3)])).toEqual(['first', 'second']);
    expect(order([])).toEqual([]);
  });
});

it('the proactive block starts with deals that have no next step date', () => {
  const rows = [
    deal('april', 3, { nextStepDate: '2026-04-01' }),
    deal('overdue', 3, { nextStepDate: '2026-03-01' }),
    deal('none', 3, { nextStepDate: null }),
    deal('lost', '8-Closed Lost', { nextStepDate: null }),
  ];
  const block = proactiveBlock(rows, defaultPolicy, WEDNESDAY).map(({ record }) => record);
  expect(block).toEqual(['none', 'overdue', 'april']);
});

it.each([
  ['yesterday', 3, '2026-03-17', true],
  ['today', 3, '2026-03-18', false],
  ['tomorrow', 3, '2026-03-19', false],
  ['never', 3, null, false],
  ['yesterday, lost', '8-Closed Lost', '2026-03-17', false],
  ['yesterday, of an unknown stage', 'Warming up', '2026-03-17', true],
])('a next step date of %s is flagged as overdue or not', (_case, stage, nextStepDate, expected) => {
  expect(isOverdue(deal('a', stage, { nextStepDate }), defaultPolicy, WEDNESDAY)).toBe(expected);
});

it("overdue leaves the policy's days of grace", () => {
  const policy = { ...defaultPolicy, nextStep: { ...defaultPolicy.nextStep, graceDays: 1 } };
  expect(isOverdue(deal('a', 3, { nextStepDate: '2026-03-17' }), policy, WEDNESDAY)).toBe(false);
  expect(isOverdue(deal('a', 3, { nextStepDate: '2026-03-16' }), policy, WEDNESDAY)).toBe(true);
});

it('a stage that is not known is noted', () => {
  expect(placeNote(deal('odd', 'Warming up'), defaultPolicy)).toBe(
    'The stage "Warming up" is not one the policy names, so the deal stands after stage 1.',
  );
  expect(placeNote({ opportunity: {} }, defaultPolicy)).toMatch(/^The stage is not known/);
  expect(placeNote(deal('a', 3), defaultPolicy)).toBeUndefined();
});

it.each([[null], ['deal'], [7], [undefined]])('a row that is %j is left out', (garbage) => {
  const rows = [garbage as never, deal('a', 3)];
  expect(order(rows)).toEqual(['a']);
  expect(proactiveBlock(rows, defaultPolicy, WEDNESDAY)).toHaveLength(1);
});
