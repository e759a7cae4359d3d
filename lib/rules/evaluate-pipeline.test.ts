import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts/facts.ts';
import { defaultPolicy } from '../policy/index.ts';
import { WEDNESDAY } from './cases.ts';
import closeDatePresent from './close-date-present.ts';
import { evaluatePipelineWith } from './evaluate-pipeline.ts';
import { definePipelineRule, type Pipeline, type PipelineVerdict, pass, type Rule } from './rule.ts';

function listRule(judgePipeline: (pipeline: Pipeline) => readonly PipelineVerdict[]): Rule {
  return definePipelineRule({
    id: 'of-a-list',
    group: 'Pipeline',
    title: 'It is judged.',
    when: 'Always.',
    why: 'To see what happens.',
    severity: 'warning',
    cites: [],
    parameters: [],
    needs: ['opportunity.stage'],
    judgePipeline,
  });
}

function judged(rules: Rule[], rows: Facts[], policy = defaultPolicy) {
  const context = { kind: 'opportunities', complete: true } as const;
  return evaluatePipelineWith(rules, rows, policy, WEDNESDAY, context);
}

describe('a list under judgement', () => {
  it('gives one finding per verdict, with the record where it has one', () => {
    const rule = listRule(() => [{ ...pass('One is fine.'), record: 'a' }, pass('All are fine.')]);
    const { findings } = judged([rule], []);
    expect(findings).toMatchObject([
      { rule: 'of-a-list', outcome: 'pass', because: 'One is fine.', record: 'a' },
      { rule: 'of-a-list', outcome: 'pass', because: 'All are fine.' },
    ]);
    expect(findings[1]).not.toHaveProperty('record');
  });

  it('holds only what is a record', () => {
    const rule = listRule(({ rows }) => [pass(`${rows.length} rows.`)]);
    const rows = [{}, null, 'deal', 7, { record: 'a' }] as Facts[];
    expect(judged([rule], rows).findings).toMatchObject([{ because: '2 rows.' }]);
  });

  it('is not asked of rules about one record', () => {
    expect(judged([closeDatePresent], [{}]).findings).toEqual([]);
  });

  it('is not disturbed by a rule that throws', () => {
    const thrower = listRule(() => {
      throw new Error('no');
    });
    expect(judged([thrower, listRule(() => [pass('Fine.')])], []).findings).toMatchObject([
      { outcome: 'unknown', because: 'The rule of-a-list failed: no', fields: ['opportunity.stage'] },
      { outcome: 'pass' },
    ]);
  });

  it('leaves out a rule that the policy switches off', () => {
    const off = { ...defaultPolicy, rules: { 'of-a-list': { enabled: false } } };
    const on = { ...defaultPolicy, rules: { 'of-a-list': { enabled: true } } };
    const rule = listRule(() => [pass('Fine.')]);
    expect(judged([rule], [], off).findings).toMatchObject([
      { outcome: 'not-applicable', because: 'Switched off in the policy.' },
    ]);
    expect(judged([rule], [], on).findings).toMatchObject([{ outcome: 'pass' }]);
  });

  it('has its coverage told', () => {
    expect(judged([], []).coverage).toMatchObject({ value: null, quarter: 'FY27-Q1' });
  });
});
