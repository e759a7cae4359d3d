import type { RuleProperties } from 'json-rules-engine';
import type { Policy, SegmentKey, Stage } from '../../../lib/policy/index.ts';
import { segmentKeys } from '../../../lib/policy/index.ts';
import { fullPlan, type PlanPart } from '../../../lib/rules/command-plan-fields.ts';

/*
 * The words in which the rules are stated for json-rules-engine: conditions as JSON, on flat facts.
 */

export type Condition = RuleProperties['conditions'];
type Test = { fact: string; operator: string; value: unknown };
export type Nested = Test | { all: Nested[] } | { any: Nested[] };
/** When a rule applies, and when one that applies fails: always, when nothing is said. */
export type Stated = { applies: readonly Nested[]; fails?: Nested };
/** The rules by their ids. */
export type StatedRules = Record<string, Stated>;

export const is = (fact: string, operator: string, value: unknown = true): Nested => ({
  fact,
  operator,
  value,
});
export const all = (...conditions: Nested[]): Nested => ({ all: conditions });
export const any = (...conditions: Nested[]): Nested => ({ any: conditions });

/** Operators that tell something of a fact that is not there, too. */
const TELL_OF_MISSING = new Set([
  'isMissing',
  'notSince',
  'isShownBlank',
  'isShownScript',
  'asksForCompanySize',
]);

/** The condition is known not to hold, which is more than that it does not hold: what it asks for was seen. */
export function ruledOut(condition: Nested): Nested {
  if ('all' in condition) return any(...condition.all.map(ruledOut));
  if ('any' in condition) return all(...condition.any.map(ruledOut));
  const { operator } = condition;
  return { ...condition, operator: `${TELL_OF_MISSING.has(operator) ? 'not' : 'knownNot'}:${operator}` };
}

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
    blank: (fact: string) => is(fact, 'isBlank'),
    filled: (fact: string) => is(fact, 'isFilled'),
    planFacts: [...factsOf(fullPlan.required), ...factsOf(fullPlan.whenShown)],
    /** A fact of a part of the plan is in a state; of a fact that a layout may lack, only when it is shown. */
    someOf: ({ required, whenShown }: PlanPart, state: 'Blank' | 'Script'): Nested =>
      any(
        ...factsOf(required).map((fact) => is(fact, `is${state}`)),
        ...factsOf(whenShown).map((fact) => is(fact, `isShown${state}`)),
      ),
  };
}

function factsOf(paths: readonly string[]): string[] {
  return paths.map((path) => path.replace('opportunity.', ''));
}
