import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountFields } from '../fields/account.ts';
import { opportunityFields } from '../fields/opportunity.ts';
import { defaultPolicy } from '../policy/index.ts';
import { absent, dealWith, usd, WEDNESDAY } from './cases.ts';
import { evaluateWith } from './evaluate.ts';
import { evaluate, rules } from './index.ts';
import { defineRule, type Rule } from './rule.ts';

const thrower: Rule = defineRule({
  id: 'thrower',
  group: 'R7-7',
  title: 'It throws',
  when: 'Always.',
  why: 'To see what happens.',
  severity: 'error',
  cites: [],
  parameters: [],
  applies: [],
  needs: {},
  check() {
    throw new Error('no');
  },
});

describe('a report', () => {
  it('holds exactly one finding per rule, in registry order', () => {
    const { findings } = evaluate(dealWith({}), defaultPolicy, WEDNESDAY);
    expect(findings.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
  });

  it('of a clean deal flags nothing and has a full score', () => {
    const report = evaluate(dealWith({}), defaultPolicy, WEDNESDAY);
    const failed = report.findings.filter(({ outcome }) => outcome === 'fail');
    expect(failed.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(report).toMatchObject({ score: 1, segment: 'SMB' });
  });

  it('of an empty page judges nothing and has no score', () => {
    const report = evaluate({}, defaultPolicy, WEDNESDAY);
    const judged = report.findings.filter(({ outcome }) => outcome === 'pass' || outcome === 'fail');
    expect(judged).toEqual([]);
    expect(report).toMatchObject({ score: null, coverage: 0, segment: null });
  });

  it('of an account asks nothing about an opportunity', () => {
    const report = evaluate({ account: { segment: 'SMB' } }, defaultPolicy, WEDNESDAY);
    const outcomes = report.findings.filter(({ rule }) => rule === 'next-step-present');
    expect(outcomes).toMatchObject([
      { outcome: 'not-applicable', because: 'This page is not an opportunity.' },
    ]);
  });

  it('names each missing field once', () => {
    const report = evaluate(dealWith({ stage: absent, amount: absent }), defaultPolicy, WEDNESDAY);
    const deck = report.findings.find(({ rule }) => rule === 'deck-link-present');
    expect(deck?.fields).toEqual(['opportunity.stage', 'opportunity.amount']);
  });

  it('is not disturbed by a rule that throws', () => {
    const facts = dealWith({ nextSteps: null });
    const alone = evaluateWith(rules, facts, defaultPolicy, WEDNESDAY);
    const together = evaluateWith([thrower, ...rules], facts, defaultPolicy, WEDNESDAY);
    expect(together.findings.slice(1)).toEqual(alone.findings);
    expect(together.findings[0]).toMatchObject({
      outcome: 'unknown',
      because: 'The rule thrower failed: no',
    });
    expect(together.score).toBe(alone.score);
  });

  it.each([null, 'deal', 7])('of %j is that of an empty page', (facts) => {
    expect(evaluate(facts as never, defaultPolicy, WEDNESDAY)).toEqual(
      evaluate({}, defaultPolicy, WEDNESDAY),
    );
  });

  it('of values that have no JSON is a report too', () => {
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    const untold = { toJSON: () => circular, toString: () => circular };
    for (const garbage of [
      10n,
      circular,
      untold,
      Symbol('x'),
      () => 1,
      { unreadable: circular },
      [circular],
    ]) {
      const opportunity = Object.fromEntries(Object.keys(opportunityFields).map((key) => [key, garbage]));
      const account = Object.fromEntries(Object.keys(accountFields).map((key) => [key, garbage]));
      const lists = {
        activities: [garbage, null, { date: garbage }],
        siblings: [garbage, null, opportunity],
      };
      const report = evaluate({ opportunity, account, ...lists } as never, defaultPolicy, WEDNESDAY);
      const failed = report.findings.filter(({ outcome }) => outcome === 'fail');
      expect(failed).toEqual([]);
      expect(report.findings).toHaveLength(rules.length);
      expect(report.findings.filter(({ because }) => because.startsWith('The rule '))).toEqual([]);
    }
  });

  it('scores each group that has a rule by its own findings', () => {
    const facts = dealWith({ nextSteps: null });
    const picked = [
      'next-step-present',
      'next-step-date-present',
      'close-date-present',
      'account-plan-linked',
    ];
    const few = rules.filter(({ id }) => picked.includes(id));
    const { groups, score } = evaluateWith(few, facts, defaultPolicy, WEDNESDAY);
    expect(groups.map(({ group, score }) => [group, score])).toEqual([
      ['R7-5', 0.5],
      ['R7-7', 1],
      ['Planning', null],
    ]);
    expect(groups.every(({ name, coverage }) => name !== '' && coverage >= 0)).toBe(true);
    expect(score).toBe(0.67);
  });

  it('takes a switched-off rule out of the counts', () => {
    const policy = { ...defaultPolicy, rules: { 'next-step-present': { enabled: false } } };
    const { findings } = evaluate(dealWith({ nextSteps: null }), policy, WEDNESDAY);
    const finding = findings.find(({ rule }) => rule === 'next-step-present');
    expect(finding).toMatchObject({ outcome: 'not-applicable', because: 'Switched off in the policy.' });
  });

  it('takes a severity from the policy', () => {
    const policy = { ...defaultPolicy, rules: { 'next-step-present': { severity: 'info' as const } } };
    const { findings } = evaluate(dealWith({ nextSteps: null }), policy, WEDNESDAY);
    expect(findings.find(({ rule }) => rule === 'next-step-present')).toMatchObject({ severity: 'info' });
  });

  it('is the same whatever the order of the rules', () => {
    const facts = dealWith({ nextSteps: null, iacv: usd(30_000), champion: null });
    const inOrder = evaluate(facts, defaultPolicy, WEDNESDAY);
    fc.assert(
      fc.property(fc.shuffledSubarray([...rules], { minLength: rules.length }), (shuffled) => {
        const report = evaluateWith(shuffled, facts, defaultPolicy, WEDNESDAY);
        expect(report.score).toBe(inOrder.score);
        expect([...report.findings].sort(byRule)).toEqual([...inOrder.findings].sort(byRule));
      }),
    );
  });

  it('never throws, whatever the facts are', () => {
    fc.assert(
      fc.property(fc.anything(), (facts) => {
        const report = evaluate(facts as object, defaultPolicy, WEDNESDAY);
        expect(report.findings).toHaveLength(rules.length);
      }),
    );
  });
});

function byRule(a: { rule: string }, b: { rule: string }): number {
  return a.rule.localeCompare(b.rule);
}
