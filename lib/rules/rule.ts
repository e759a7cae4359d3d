import type { Clock } from '../calendar/clock.ts';
import { type Fact, factAt } from '../facts/fact.ts';
import type { Facts, ValueAt } from '../facts/facts.ts';
import type { FieldPath } from '../fields/index.ts';
import type { Policy, Severity } from '../policy/policy.ts';
import type { Deal } from './deal.ts';
import type { GroupId } from './groups.ts';
import { mergeUnknowns, unknownBecauseOf } from './unknowns.ts';
import { notApplicable, type Unknown, type Verdict } from './verdict.ts';

export { type FactPath, fail, notApplicable, pass, type Unknown, unknown, type Verdict } from './verdict.ts';

/** Said by the user, never read from a page. */
export type Person = {
  role?: 'seller' | 'manager';
  /** ISO week in which the weekly values were done, `2026-W12`. */
  weeklyValuesDone?: string;
  /** Days of co-selling calls, `YYYY-MM-DD`. */
  coSellingCalls?: string[];
  /** Day of the last review, `YYYY-MM-DD`. */
  reviewedOn?: string;
};

/** What a rule may look at besides its fields. */
export type Context = { facts: Facts; policy: Policy; clock: Clock; person: Person; deal: Deal };

/**
 * One part of *applies when*: `undefined` when it holds, else the verdict it leads to. A part known to
 * be false makes the rule not applicable whatever else is missing, so an unknown part does not end the asking.
 */
export type Condition = (context: Context) => Verdict | undefined;

type Needs = Readonly<Record<string, FieldPath>>;
/** Needed fields: on the page and understood; `null` is blank. */
type NeededValues<N extends Needs> = { [K in keyof N]: ValueAt<N[K]> | null };
/** Fields that help when they are there. */
type UsedFacts<U extends Needs> = { [K in keyof U]: Fact<ValueAt<U[K]>> };

/** What every rule says about itself; the same text feeds documents and surfaces. */
export type RuleMeta = {
  id: string;
  group: GroupId;
  /** The passing sentence. */
  title: string;
  /** When it applies, with its exceptions. */
  when: string;
  /** Why the handbook wants it. */
  why: string;
  severity: Severity;
  /** Fact ids of the handbook, `F-027`, and readings, `C-01`. */
  cites: readonly string[];
  /** Paths of the policy it compares with; `*` stands for each segment. */
  parameters: readonly string[];
};

export type Rule = RuleMeta & {
  needs: readonly FieldPath[];
  uses: readonly FieldPath[];
  judge(context: Context): Verdict;
  /** For rules about a list of records: one verdict per deal, pair or owner. */
  judgePipeline?(pipeline: Pipeline): readonly PipelineVerdict[];
};

/** What the user and the page say of a list. */
export type PipelineContext = {
  kind: 'opportunities' | 'accounts';
  /** Every record of the list is there; a page of a longer list is not complete. */
  complete: boolean;
  /** The quarter's target in the policy's currency. */
  target?: number;
  owner?: string;
};

/** A list of records under judgement. */
export type Pipeline = {
  rows: readonly Facts[];
  policy: Policy;
  clock: Clock;
  context: PipelineContext;
};

/** A verdict on one record of a list, or on the list when it names none. */
export type PipelineVerdict = Verdict & { record?: string };

type Definition<N extends Needs, U extends Needs> = RuleMeta & {
  /** All must hold; see {@link Condition}. */
  applies: readonly Condition[];
  /** By local name; an absent or unreadable one makes the rule unknown before `check` runs. */
  needs: N;
  uses?: U;
  check(values: NeededValues<N>, used: UsedFacts<U>, context: Context): Verdict;
};

/** Turns a rule's definition into the form the engine runs. */
export function defineRule<const N extends Needs, const U extends Needs = Record<never, never>>(
  definition: Definition<N, U>,
): Rule {
  const { applies, needs, uses, check, ...meta } = definition;
  const needed = Object.entries<FieldPath>(needs);
  const used = Object.entries<FieldPath>(uses ?? {});
  return {
    ...meta,
    needs: needed.map(([, path]) => path),
    uses: used.map(([, path]) => path),
    judge(context) {
      let unseen: Unknown[] | undefined;
      for (const condition of applies) {
        const verdict = condition(context);
        if (verdict === undefined) continue;
        if (verdict.outcome !== 'unknown') return verdict;
        unseen = [...(unseen ?? []), verdict];
      }
      const values: Record<string, unknown> = {};
      for (const [name, path] of needed) {
        const fact = factAt(context.facts, path);
        const missing = unknownBecauseOf(path, fact);
        if (missing) unseen = [...(unseen ?? []), missing];
        values[name] = valueOrNull(fact);
      }
      if (unseen) return mergeUnknowns(unseen);
      const facts: Record<string, unknown> = {};
      for (const [name, path] of used) facts[name] = factAt(context.facts, path);
      return check(values as NeededValues<N>, facts as UsedFacts<U>, context);
    },
  };
}

type ListDefinition = RuleMeta & {
  needs: readonly FieldPath[];
  judgePipeline(pipeline: Pipeline): readonly PipelineVerdict[];
};

/** A rule that only a list can answer; on one record it is not applicable. */
export function definePipelineRule(definition: ListDefinition): Rule {
  return { ...definition, uses: [], judge: () => notApplicable('Judged over a list.') };
}

function valueOrNull<T>(fact: Fact<T>): T | null {
  return fact.state === 'value' ? fact.value : null;
}
