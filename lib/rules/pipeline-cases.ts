import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts/facts.ts';
import { defaultPolicy } from '../policy/index.ts';
import { examples, SENTENCES, WEDNESDAY } from './cases.ts';
import { evaluatePipelineWith, type PipelineFinding } from './evaluate-pipeline.ts';
import type { PipelineContext, Rule } from './rule.ts';

/** A list of records, what is said of it, and what the rule makes of it. */
export type ListCase = [
  name: string,
  rows: Facts[],
  context: Partial<PipelineContext>,
  expected: {
    outcome: string;
    severity?: string;
    because?: RegExp;
    advice?: RegExp;
    fields?: string[];
    record?: string;
  }[],
];

/** Judges a list by one rule, through the engine. */
export function judgeList(rule: Rule, rows: Facts[], context: PipelineContext): PipelineFinding[] {
  return evaluatePipelineWith([rule], rows, defaultPolicy, WEDNESDAY, context).findings;
}

/** Runs a pipeline rule's cases as tests. */
export function proveList(rule: Rule, kind: PipelineContext['kind'], cases: readonly ListCase[]): void {
  examples.push(...cases.map(([name, , , expected]) => ({ rule: rule.id, name, outcome: worded(expected) })));
  describe(`${rule.id} over a list`, () => {
    it.each(cases)('%s', (_name, rows, context, expected) => {
      const findings = judgeList(rule, rows, { kind, complete: true, ...context });
      expect(findings.map(({ outcome }) => outcome)).toEqual(expected.map(({ outcome }) => outcome));
      for (const [index, { because, advice, ...wanted }] of expected.entries()) {
        expect(findings[index]).toMatchObject(wanted);
        expect(findings[index]?.because).toMatch(SENTENCES);
        expect(findings[index]?.because).not.toContain(`The rule ${rule.id} failed`);
        if (because) expect(findings[index]?.because).toMatch(because);
        if (advice) expect(findings[index]?.advice).toMatch(advice);
      }
    });
  });
}

/** One outcome for each finding, in order. */
function worded(expected: ListCase[3]): string {
  const outcomes = expected.map(({ outcome, severity }) => [outcome, severity].filter(Boolean).join(' '));
  return outcomes.join(', ') || 'no finding';
}
