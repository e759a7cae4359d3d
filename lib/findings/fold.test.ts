import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../policy/index.ts';
import { evaluate, type Finding, findRule } from '../rules/index.ts';
import { foldFindings, isFolded } from './fold.ts';
import { folds } from './fold-data.ts';

function failed(rule: string, ...fields: string[]): Finding {
  return { rule, outcome: 'fail', severity: 'warning', because: '', fields, cites: [] };
}

/** Ids in order; of what is together, all of them. */
function shape(findings: readonly Finding[]): (string | string[])[] {
  return foldFindings(findings, defaultPolicy).map((one) =>
    isFolded(one) ? one.findings.map(({ rule }) => rule) : one.rule,
  );
}

const steps = failed('next-step-present', 'opportunity.nextSteps');
const stepDate = failed('next-step-date-present', 'opportunity.nextStepDate');
const past = failed('close-date-past', 'opportunity.closeDate');

describe('findings with one cause', () => {
  it('are one, where the first of them stood', () => {
    expect(shape([past, steps, failed('deck-link-present'), stepDate])).toEqual([
      'close-date-past',
      ['next-step-present', 'next-step-date-present'],
      'deck-link-present',
    ]);
  });

  it('name each field once and count what is asked for', () => {
    const plan = [
      {
        ...failed('command-plan-full-commercial', 'opportunity.whyNow', 'opportunity.closePlan'),
        severity: 'error' as const,
      },
      failed('command-plan-overview', 'opportunity.whyNow', 'opportunity.valueDriver'),
    ];
    expect(foldFindings(plan, defaultPolicy)).toEqual([
      {
        id: 'command-plan',
        name: 'Command Plan',
        severity: 'error',
        fields: ['opportunity.whyNow', 'opportunity.closePlan', 'opportunity.valueDriver'],
        asked: 15,
        findings: plan,
      },
    ]);
  });

  it('count what the policy in force asks for, not the handbook’s', () => {
    const { fullPlanFields } = defaultPolicy.commandPlan;
    const short = { ...fullPlanFields, required: ['opportunity.closePlan', 'opportunity.champion'] };
    const policy = { ...defaultPolicy, commandPlan: { ...defaultPolicy.commandPlan, fullPlanFields: short } };
    const plan = [
      failed('command-plan-full-commercial', 'opportunity.closePlan'),
      failed('command-plan-close-plan', 'opportunity.closePlan'),
    ];
    const { required } = defaultPolicy.commandPlan.overviewFields;
    expect(foldFindings(plan, policy)).toMatchObject([{ asked: required.length + 2 }]);
  });

  it('stay as they are while there is one of them, however much it names', () => {
    expect(shape([steps, past])).toEqual(['next-step-present', 'close-date-past']);
    const whys = ['whyNow', 'whyGitLab', 'whyDoAnything', 'solution'].map((key) => `opportunity.${key}`);
    expect(shape([failed('command-plan-overview', ...whys)])).toEqual(['command-plan-overview']);
  });

  it('are all still there, each once, for a deal with nothing filled', () => {
    const blank = Object.fromEntries(
      ['nextSteps', 'nextStepDate', 'nextStepsOwner', 'whyNow'].map((key) => [key, null]),
    );
    const amount = { amount: 50_000, currency: 'USD' };
    const facts = {
      opportunity: { ...blank, stage: '2-Scoping', name: 'Acme', amount, iacv: amount, closePlan: null },
      account: { segment: 'SMB' as const },
    };
    const { findings } = evaluate(facts, defaultPolicy, { today: '2026-03-18' });
    const fails = findings.filter(({ outcome }) => outcome === 'fail');
    expect(shape(fails).flat().toSorted()).toEqual(fails.map(({ rule }) => rule).toSorted());
    expect(shape(fails).filter(Array.isArray)).toHaveLength(2);
  });
});

it('no rule is in two folds, and each is a rule', () => {
  const ruleIds = folds.flatMap(({ asks }) => Object.keys(asks));
  expect(new Set(ruleIds).size).toBe(ruleIds.length);
  expect(ruleIds.filter((id) => !findRule(id))).toEqual([]);
});
