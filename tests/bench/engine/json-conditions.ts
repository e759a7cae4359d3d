import type { RuleProperties } from 'json-rules-engine';
import type { Policy, SegmentKey, Stage } from '../../../lib/policy/index.ts';
import { segmentKeys } from '../../../lib/policy/index.ts';
import { fullPlan } from '../../../lib/rules/command-plan-fields.ts';

/*
 * The words in which the rules are stated for json-rules-engine: conditions as JSON, on flat facts.
 */

export type Condition = RuleProperties['conditions'];
type Test = { fact: string; operator: string; value: unknown };
export type Nested = Test | { all: Nested[] } | { any: Nested[] };
/** The failing condition of each rule by its id. */
export type FailsWhen = Record<string, Nested>;

export const is = (fact: string, operator: string, value: unknown = true): Nested => ({
  fact,
  operator,
  value,
});
export const all = (...conditions: Nested[]): Nested => ({ all: conditions });
export const any = (...conditions: Nested[]): Nested => ({ any: conditions });

type Department = 'commercial' | 'enterprise';

/** What a policy makes of the parts that many rules have in common. */
export type Words = ReturnType<typeof wordsFor>;

export function wordsFor(policy: Policy) {
  const stages = (wanted: (stage: Stage) => boolean) =>
    is(
      'stage',
      'in',
      policy.stages.filter(wanted).map(({ name }) => name),
    );
  const segments = (keys: readonly SegmentKey[]) =>
    is(
      'segment',
      'in',
      keys.map((key) => policy.segments[key].name),
    );
  const inDepartment = (wanted: Department) =>
    segmentKeys.filter((key) => policy.segments[key].department === wanted);
  /** A condition for each bound, with the segments that have it: said as briefly as can be. */
  const bySegment = (
    keys: readonly SegmentKey[],
    condition: (key: SegmentKey) => Nested[] | null | undefined,
  ): Nested => {
    const alike = Map.groupBy(keys, (key) => JSON.stringify(condition(key) ?? null));
    alike.delete('null');
    const parts = [...alike].map(([conditions, same]) => all(segments(same), ...JSON.parse(conditions)));
    const [only] = parts;
    return parts.length === 1 && only ? only : any(...parts);
  };
  /** The segment is of a department and the deal's measure reaches the segment's bound. */
  const reaches = (demand: 'deck' | 'overview' | 'fullPlan' | 'consult', department: Department): Nested =>
    bySegment(inDepartment(department), (key) => {
      const bound = policy.thresholds[key][demand];
      if (!bound) return undefined;
      const operator = bound.operator === '>' ? 'greaterThan' : 'greaterThanInclusive';
      return ['amount' in bound ? is('amount', operator, bound.amount) : is('iacv', operator, bound.iacv)];
    });
  return {
    stages,
    segments,
    bySegment,
    reaches,
    open: stages(({ group }) => group === 'open'),
    fromStage: (first: number) => stages(({ order }) => order >= first),
    outForSignature: stages(({ group, order }) => group === 'open' && order >= 6),
    notOutForSignature: stages(({ group, order }) => group !== 'open' || order < 6),
    commercial: segments(inDepartment('commercial')),
    enterprise: segments(inDepartment('enterprise')),
    renewal: is('type', 'isRenewal'),
    notRenewal: is('type', 'isRenewal', false),
    notExempt: is('name', 'carriesExemption', false),
    blank: (fact: string) => is(fact, 'isFilled', false),
    filled: (fact: string) => is(fact, 'isFilled'),
    planFacts: [...fullPlan.required, ...fullPlan.whenShown].map((path) => path.replace('opportunity.', '')),
  };
}
