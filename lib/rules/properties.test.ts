import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { opportunityFields } from '../fields/opportunity.ts';
import { defaultPolicy } from '../policy/index.ts';
import { absent, dealWith, judge, midMarket, usd, WEDNESDAY, withThresholds } from './cases.ts';
import deckLinkPresent from './deck-link-present.ts';
import { evaluate, findRule, rules } from './index.ts';

const anyDay = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2024-01-01', days));
const keys = fc.constantFrom(...(Object.keys(opportunityFields) as (keyof typeof opportunityFields)[]));

describe('properties of judging', () => {
  it('an unknown that is added changes no score', () => {
    fc.assert(
      fc.property(fc.uniqueArray(keys, { maxLength: 8 }), (hidden) => {
        const facts = dealWith(Object.fromEntries(hidden.map((key) => [key, absent])));
        const known = evaluate(dealWith({}), defaultPolicy, WEDNESDAY);
        const report = evaluate(facts, { ...defaultPolicy, minimumCoverage: 0 }, WEDNESDAY);
        const worse = report.findings.filter(
          (finding, index) => finding.outcome === 'fail' && known.findings[index]?.outcome === 'pass',
        );
        expect(worse.map(({ rule }) => rule)).toEqual([]);
        expect(report.score === null || report.score === known.score).toBe(true);
      }),
    );
  });

  it('a later day never turns something overdue into a pass', () => {
    const overdue = ['next-step-overdue', 'close-date-past', 'close-date-push-to-friday'];
    fc.assert(
      fc.property(anyDay, anyDay, fc.nat({ max: 400 }), (nextStepDate, closeDate, later) => {
        const facts = dealWith({ nextStepDate, closeDate });
        for (const id of overdue) {
          const rule = findRule(id);
          if (!rule) throw new Error(id);
          const now = judge(rule, facts).outcome;
          const then = judge(rule, facts, { clock: { today: addDays(WEDNESDAY.today, later) } }).outcome;
          if (now === 'fail') expect(then).toBe('fail');
        }
      }),
    );
  });

  it('a threshold that moves by a cent moves exactly the boundary', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), (cents) => {
        const at = cents / 100;
        const outcome = (amount: number, limit: number) =>
          judge(deckLinkPresent, dealWith({ ...midMarket, amount: usd(amount), deckLink: null }), {
            policy: withThresholds('midMarket', { deck: { amount: limit, operator: '>' } }),
          }).outcome;
        expect(outcome(at, at)).toBe('not-applicable');
        expect(outcome(at, (cents - 1) / 100)).toBe('fail');
        expect(outcome(at, (cents + 1) / 100)).toBe('not-applicable');
      }),
    );
  });

  it('what cannot be read never becomes a warning', () => {
    fc.assert(
      fc.property(keys, fc.string(), (key, unreadable) => {
        const clean = evaluate(dealWith({}), defaultPolicy, WEDNESDAY);
        const { findings } = evaluate(dealWith({ [key]: { unreadable } }), defaultPolicy, WEDNESDAY);
        const warned = findings.filter(({ outcome, severity }) => outcome === 'fail' && severity !== 'info');
        expect(warned).toEqual([]);
        expect(findings).toHaveLength(clean.findings.length);
        expect(findings).toHaveLength(rules.length);
      }),
    );
  });
});
