import type { Clock } from '../calendar/clock.ts';
import type { Facts } from '../facts/facts.ts';
import type { Policy } from '../policy/policy.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { findingOf } from './finding.ts';
import type { Finding } from './report.ts';
import {
  notApplicable,
  type Pipeline,
  type PipelineContext,
  type PipelineVerdict,
  type Rule,
  unknown,
} from './rule.ts';

/** A finding about one record of a list, or about the list. */
export type PipelineFinding = Finding & { record?: string };

export type PipelineReport = {
  findings: PipelineFinding[];
  coverage: Coverage;
};

/** Judges a list: every pipeline rule, one finding per deal, pair or owner it speaks about. */
export function evaluatePipelineWith(
  rules: readonly Rule[],
  rows: readonly Facts[],
  policy: Policy,
  clock: Clock,
  context: PipelineContext,
): PipelineReport {
  const pipeline: Pipeline = { rows: rows.filter(isRow), policy, clock, context };
  const findings = rules.flatMap((rule) =>
    judgeSafely(rule, pipeline).map(({ record, ...verdict }): PipelineFinding => {
      const finding = findingOf(rule, verdict, policy.rules[rule.id]);
      return record === undefined ? finding : { ...finding, record };
    }),
  );
  return { findings, coverage: coverageOf(pipeline) };
}

function judgeSafely(rule: Rule, pipeline: Pipeline): readonly PipelineVerdict[] {
  if (!rule.judgePipeline) return [];
  if (pipeline.policy.rules[rule.id]?.enabled === false)
    return [notApplicable('Switched off in the policy.')];
  try {
    return rule.judgePipeline(pipeline);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [unknown(`The rule ${rule.id} failed: ${reason}`, rule.needs)];
  }
}

function isRow(facts: unknown): facts is Facts {
  return typeof facts === 'object' && facts !== null;
}
