import { describe, expect, it } from 'vitest';
import { factAt, isCalendarDay } from './fact.ts';
import type { Facts } from './facts.ts';

const facts = (opportunity: object): Facts => ({ opportunity }) as Facts;

describe('a fact', () => {
  it('is absent when its key is missing', () => {
    expect(factAt({}, 'opportunity.amount')).toEqual({ state: 'absent' });
    expect(factAt({ opportunity: null } as never, 'opportunity.amount')).toEqual({ state: 'absent' });
    expect(factAt(facts({}), 'opportunity.amount')).toEqual({ state: 'absent' });
    expect(factAt(facts({ amount: undefined }), 'opportunity.amount')).toEqual({ state: 'absent' });
  });

  it('is blank when it is null or an empty text', () => {
    expect(factAt(facts({ amount: null }), 'opportunity.amount')).toEqual({ state: 'blank' });
    expect(factAt(facts({ nextSteps: ' ' }), 'opportunity.nextSteps')).toEqual({ state: 'blank' });
  });

  it('is a value when it has the type of its field', () => {
    const amount = { amount: -5, currency: 'EUR' };
    expect(factAt(facts({ amount }), 'opportunity.amount')).toEqual({ state: 'value', value: amount });
    expect(factAt(facts({ nextSteps: 'Call' }), 'opportunity.nextSteps')).toEqual({
      state: 'value',
      value: 'Call',
    });
    expect(factAt(facts({ closeDate: '2026-03-18' }), 'opportunity.closeDate')).toEqual({
      state: 'value',
      value: '2026-03-18',
    });
    expect(factAt(facts({ isWebDirect: false }), 'opportunity.isWebDirect')).toEqual({
      state: 'value',
      value: false,
    });
  });

  it.each([
    ['amount', 5_000],
    ['amount', { amount: Number.NaN, currency: 'USD' }],
    ['amount', { amount: '5', currency: 'USD' }],
    ['amount', { amount: 5, currency: 'dollars' }],
    ['amount', { amount: 5, currency: 'USDollar' }],
    ['amount', { amount: 5, currency: 'AUSD' }],
    ['amount', { amount: 5, currency: ['USD'] }],
    ['closeDate', '2026-02-30'],
    ['closeDate', '18 March'],
    ['closeDate', 20_260_318],
    ['closeDate', ['2026-03-18']],
    ['nextSteps', ['call']],
    ['probability', '75'],
    ['isWebDirect', 'yes'],
    ['pushCount', Number.POSITIVE_INFINITY],
  ] as const)('is unreadable when %s is %j', (key, value) => {
    expect(factAt(facts({ [key]: value }), `opportunity.${key}`)).toMatchObject({ state: 'unreadable' });
  });

  it('shows what is of the wrong kind as it was written', () => {
    const rawOf = (nextSteps: unknown) => factAt(facts({ nextSteps }), 'opportunity.nextSteps');
    expect(rawOf(['call'])).toEqual({ state: 'unreadable', raw: '["call"]' });
    expect(rawOf({ unreadable: undefined })).toEqual({ state: 'unreadable', raw: 'undefined' });
    expect(rawOf(7)).toEqual({ state: 'unreadable', raw: '7' });
    expect(rawOf(7n)).toEqual({ state: 'unreadable', raw: '7' });
    const circular: unknown[] = [];
    circular.push(circular);
    expect(rawOf(circular)).toEqual({ state: 'unreadable', raw: 'object' });
  });

  it('keeps the text that could not be understood, cut', () => {
    expect(factAt(facts({ closeDate: { unreadable: 'soon' } }), 'opportunity.closeDate')).toEqual({
      state: 'unreadable',
      raw: 'soon',
    });
    const long = factAt(facts({ closeDate: 'x'.repeat(5_000) }), 'opportunity.closeDate');
    expect(long.state === 'unreadable' && long.raw.length).toBe(200);
  });

  it('knows the days that exist', () => {
    expect(
      ['2026-02-28', '2028-02-29', '2000-02-29', '2026-12-31', '1000-01-01', '8999-12-31'].every(
        isCalendarDay,
      ),
    ).toBe(true);
    expect(
      [
        '2026-02-29',
        '2100-02-29',
        '2026-13-01',
        '2026-00-10',
        '2026-1-1',
        'x2026-03-18',
        '2026-03-18 ',
        '',
        '0026-03-18',
        '9000-01-01',
        '9999-12-31',
      ].some(isCalendarDay),
    ).toBe(false);
  });
});
