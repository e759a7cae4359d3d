import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { opportunityFields } from '../fields/opportunity.ts';
import { defaultPolicy } from '../policy/index.ts';
import {
  absent,
  type DealChanges,
  dealWith,
  judge,
  large,
  midMarket,
  pubSec,
  usd,
  WEDNESDAY,
  withThresholds,
} from './cases.ts';
import { evaluateWith } from './evaluate.ts';
import { evaluate, type Finding, findRule, type Rule, rules } from './index.ts';
import { unknown } from './rule.ts';

const anyDay = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2024-01-01', days));
const keys = fc.constantFrom(...(Object.keys(opportunityFields) as (keyof typeof opportunityFields)[]));

/** Something that may be wrong with a deal; together they fail many rules. */
const troubles: readonly DealChanges[] = [
  { nextSteps: null },
  { nextStepDate: '2026-03-01' },
  { closeDate: '2026-03-02' },
  { closeDate: '2026-04-10' },
  { iacv: usd(0) },
  { whyNow: 'What ends?', champion: null },
  { closePlan: null, risks: null },
  { deckLink: null },
  { forecastCategory: null },
  { managerReview: null },
  { stageEnteredDate: '2025-12-01' },
  { stage: '6-Awaiting Signature', closeDate: '2026-03-10' },
  { type: 'Renewal', closeDate: '2026-03-10' },
];
const anyTrouble = fc.subarray([...troubles]).map((some): DealChanges => Object.assign({}, ...some));
const anySegment = fc.constantFrom<DealChanges>({}, midMarket, large, pubSec);

/** What each rule weighs, and whether it passed; unknown and not applicable weigh nothing. */
function scoresBy(findings: readonly Finding[], group?: string): number | null {
  let passed = 0;
  let judged = 0;
  for (const { rule, outcome } of findings) {
    const found = findRule(rule);
    if (!found) throw new Error(rule);
    if (outcome !== 'pass' && outcome !== 'fail') continue;
    if (group !== undefined && found.group !== group) continue;
    const weight = defaultPolicy.weights[found.severity];
    judged += weight;
    if (outcome === 'pass') passed += weight;
  }
  return judged === 0 ? null : Math.round((passed / judged) * 100) / 100;
}

const anyCoverage = { ...defaultPolicy, minimumCoverage: 0 };

describe('properties of judging', () => {
  it('an unknown that is added changes no score: not the total, not that of a group', () => {
    const extra = (rule: Rule): Rule => ({
      ...rule,
      id: `${rule.id}-unseen`,
      judge: () => unknown('It is not on this page.', rule.needs),
    });
    const added = rules.map(extra);
    fc.assert(
      fc.property(anyTrouble, anySegment, fc.subarray(added), (trouble, segment, more) => {
        const facts = dealWith({ ...trouble, ...segment });
        const without = evaluateWith(rules, facts, anyCoverage, WEDNESDAY);
        const together = evaluateWith([...rules, ...more], facts, anyCoverage, WEDNESDAY);
        expect(together.score).toBe(without.score);
        expect(together.groups.map(({ group, score }) => [group, score])).toEqual(
          without.groups.map(({ group, score }) => [group, score]),
        );
      }),
    );
  });

  it('a field that is hidden makes nothing fail, and scores count only what is judged', () => {
    const hiding = fc.uniqueArray(keys, { maxLength: 8 });
    fc.assert(
      fc.property(anyTrouble, anySegment, hiding, (trouble, segment, hidden) => {
        const changes = { ...trouble, ...segment };
        const known = evaluate(dealWith(changes), anyCoverage, WEDNESDAY);
        const gone = Object.fromEntries(hidden.map((key) => [key, absent]));
        const report = evaluate(dealWith({ ...changes, ...gone }), anyCoverage, WEDNESDAY);
        const worse = report.findings.filter(
          (finding, index) => finding.outcome === 'fail' && known.findings[index]?.outcome === 'pass',
        );
        expect(worse.map(({ rule }) => rule)).toEqual([]);
        expect(report.score).toBe(scoresBy(report.findings));
        for (const { group, score } of report.groups) expect(score).toBe(scoresBy(report.findings, group));
      }),
    );
  });

  it.each([
    ['next-step-overdue', {}],
    ['close-date-past', {}],
    ['close-date-push-to-friday', { stage: '6-Awaiting Signature' }],
    ['close-date-push-to-friday', { stage: '7-Closing' }],
    ['close-date-push-to-friday', { type: 'Renewal' }],
  ])('a later day never turns something overdue into a pass: %s, %j', (id, changes) => {
    const rule = findRule(id);
    if (!rule) throw new Error(id);
    let overdue = 0;
    fc.assert(
      fc.property(anyDay, anyDay, fc.nat({ max: 400 }), (nextStepDate, closeDate, later) => {
        const facts = dealWith({ ...changes, nextStepDate, closeDate });
        const now = judge(rule, facts).outcome;
        const then = judge(rule, facts, { clock: { today: addDays(WEDNESDAY.today, later) } }).outcome;
        if (now !== 'fail') return;
        overdue += 1;
        expect(then).toBe('fail');
      }),
    );
    expect(overdue).toBeGreaterThan(0);
  });

  const bare = { whyNow: null, deckLink: null, managerReview: null };
  type Bound = (limit: number) => object;
  const inMidMarket = (
    key: 'deck' | 'overview' | 'fullPlan' | 'consult',
    measure: string,
    operator: string,
  ) => ((limit) => withThresholds('midMarket', { [key]: { [measure]: limit, operator } })) satisfies Bound;
  const inLarge = (key: 'fullPlan' | 'consult') =>
    ((limit) => withThresholds('large', { [key]: { iacv: limit, operator: '>=' } })) satisfies Bound;
  const strategic: Bound = (limit) => ({
    dealTeam: { ...defaultPolicy.dealTeam, strategicValue: limit },
  });
  const other = (key: 'amount' | 'iacv') => (key === 'amount' ? 'iacv' : 'amount');

  it.each<[string, 'amount' | 'iacv', '>' | '>=', DealChanges, Bound]>([
    ['deck-link-present', 'amount', '>', midMarket, inMidMarket('deck', 'amount', '>')],
    ['deck-link-present', 'amount', '>=', midMarket, inMidMarket('deck', 'amount', '>=')],
    ['deck-content-checklist', 'amount', '>', midMarket, inMidMarket('deck', 'amount', '>')],
    ['command-plan-overview', 'amount', '>', midMarket, inMidMarket('overview', 'amount', '>')],
    ['command-plan-full-commercial', 'iacv', '>=', midMarket, inMidMarket('fullPlan', 'iacv', '>=')],
    ['command-plan-full-commercial', 'iacv', '>', midMarket, inMidMarket('fullPlan', 'iacv', '>')],
    ['command-plan-full-enterprise', 'iacv', '>=', large, inLarge('fullPlan')],
    ['opportunity-consult-due', 'iacv', '>=', midMarket, inMidMarket('consult', 'iacv', '>=')],
    [
      'enterprise-consult-due',
      'iacv',
      '>=',
      { account: { ...large.account, accountRank: '2' } },
      inLarge('consult'),
    ],
    ['strategic-field-org', 'amount', '>=', large, strategic],
    ['strategic-field-org', 'iacv', '>=', large, strategic],
  ])('a cent moves exactly the boundary: %s by %s %s', (id, measure, operator, changes, bound) => {
    const rule = findRule(id);
    if (!rule) throw new Error(id);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5_000_000 }), (cents) => {
        const deal = dealWith({ ...bare, [other(measure)]: null, ...changes, [measure]: usd(cents / 100) });
        const outcome = (limit: number) => judge(rule, deal, { policy: bound(limit / 100) }).outcome;
        expect(outcome(cents)).toBe(operator === '>=' ? 'fail' : 'not-applicable');
        expect(outcome(cents - 1)).toBe('fail');
        expect(outcome(cents + 1)).toBe('not-applicable');
      }),
      { numRuns: 30 },
    );
  });

  it('a cent moves exactly the band of the lightweight review', () => {
    const rule = findRule('lightweight-review-due');
    if (!rule) throw new Error('no rule');
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5_000_000 }), (cents) => {
        const outcome = (from: number, below: number) =>
          judge(rule, dealWith({ ...midMarket, iacv: usd(cents / 100) }), {
            policy: withThresholds('midMarket', { review: { from: from / 100, below: below / 100 } }),
          }).outcome;
        expect(outcome(cents, cents + 1)).toBe('fail');
        expect(outcome(cents - 1, cents + 1)).toBe('fail');
        expect(outcome(cents + 1, cents + 2)).toBe('not-applicable');
        expect(outcome(cents - 1, cents)).toBe('not-applicable');
      }),
      { numRuns: 30 },
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
