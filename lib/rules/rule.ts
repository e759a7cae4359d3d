import type { Clock } from '../calendar/clock.ts';
import { type Fact, factOf } from '../facts/fact.ts';
import type { Facts, ValueAt } from '../facts/facts.ts';
import { type CatalogueEntry, entryAt, type FieldPath } from '../fields/index.ts';
import type { Policy, Severity } from '../policy/policy.ts';
import type { Deal } from './deal.ts';
import type { GroupId } from './groups.ts';
import { mergeUnknowns, unknownWithout } from './unknowns.ts';
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
export type Condition = {
  (context: Context): Verdict | undefined;
  /** The same, of a condition that looks at nothing else: asked once for all deals of a kind. */
  onKind?: KindCondition;
};

type KindCondition = (kind: Pick<Context, 'deal' | 'policy'>) => Verdict | undefined;

/** A condition on nothing but what kind of deal it is. */
export function onKind(asks: KindCondition): Condition {
  const condition: Condition = (context) => asks(context);
  condition.onKind = asks;
  return condition;
}

type Needs = Readonly<Record<string, FieldPath>>;
/** Needed fields: on the page and understood; `null` is blank. */
type NeededValues<N extends Needs> = { [K in keyof N]: ValueAt<N[K]> | null };
/** Fields that help when they are there. */
type UsedFacts<U extends Needs> = { [K in keyof U]: Fact<ValueAt<U[K]>> };

/** What every rule says about itself wherever it is named. */
export type RuleMeta = {
  id: string;
  group: GroupId;
  /** The passing sentence. */
  title: string;
  severity: Severity;
  /** Fact ids of the handbook, `F-027`, and readings, `C-01`. */
  cites: readonly string[];
};

/** What it says to who looks closer; the same text feeds documents and surfaces. */
export type RuleTexts = {
  /** When it applies, with its exceptions. */
  when: string;
  /** Why the handbook wants it. */
  why: string;
  /** Paths of the policy it compares with; `*` stands for each segment. */
  parameters: readonly string[];
};

export type Rule = RuleMeta & {
  /** Surfaces load them when they show them, so they have to be asked for with `textsOf`. */
  texts?: RuleTexts;
  needs: readonly FieldPath[];
  uses: readonly FieldPath[];
  applies: readonly Condition[];
  /** @param applies Those of its conditions that are not known to hold; all of them, when nothing is known. */
  judge(context: Context, applies?: readonly Condition[]): Verdict;
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

type Definition<N extends Needs, U extends Needs> = RuleMeta &
  RuleTexts & {
    /** All must hold; see {@link Condition}. */
    applies: readonly Condition[];
    /** By local name; an absent or unreadable one makes the rule unknown before `check` runs. */
    needs: N;
    uses?: U;
    /** Fields that are looked at besides, without a name of their own; told in documents. */
    reads?: readonly FieldPath[];
    check(values: NeededValues<N>, used: UsedFacts<U>, context: Context): Verdict;
  };

/** Turns a rule's definition into the form the engine runs. */
export function defineRule<const N extends Needs, const U extends Needs = Record<never, never>>(
  definition: Definition<N, U>,
): Rule {
  const { applies, needs, uses, reads = [], check, when, why, parameters, ...meta } = definition;
  const needed = askedFor(needs);
  const used = askedFor(uses ?? {});
  const valuesIn = handing(needed, valueOrNull);
  const factsIn = handing(used, asItIs);
  return {
    ...meta,
    texts: { when, why, parameters },
    needs: needed.map(({ path }) => path),
    uses: [...new Set([...used.map(({ path }) => path), ...reads])],
    applies,
    judge(context, asked = applies) {
      const { facts } = context;
      let unseen: readonly Unknown[] | undefined;
      for (const condition of asked) {
        const verdict = condition(context);
        if (verdict === undefined) continue;
        if (verdict.outcome !== 'unknown') return verdict;
        unseen = unseen ? [...unseen, verdict] : [verdict];
      }
      for (const { entry, missingIn } of needed) {
        const missing = missingIn(factOf(facts, entry));
        if (!missing) continue;
        unseen = unseen ? [...unseen, missing] : [missing];
      }
      if (unseen) return mergeUnknowns(unseen);
      return check(valuesIn(facts) as NeededValues<N>, factsIn(facts) as UsedFacts<U>, context);
    },
  };
}

type Asked = {
  name: string;
  path: FieldPath;
  entry: CatalogueEntry;
  /** The verdict when the page does not give the field. */
  missingIn(fact: Fact<unknown>): Unknown | undefined;
};

/** What a rule asks of each evaluation, taken apart once. */
function askedFor(fields: Needs): Asked[] {
  return Object.entries(fields).map(([name, path]) => ({
    name,
    path,
    entry: entryAt(path),
    missingIn: unknownWithout(path),
  }));
}

/** Hands a rule its fields under their local names, in the form that it wants them in. */
function handing(asked: readonly Asked[], form: (fact: Fact<unknown>) => unknown) {
  // One object for all evaluations, which looks up what a rule takes out of it: filling one anew for each
  // would be a sixth of all judging.
  let asking: Facts = {};
  const handed = {};
  if (asked.length === 0) return () => handed;
  for (const { name, entry } of asked) {
    Object.defineProperty(handed, name, { enumerable: true, get: () => form(factOf(asking, entry)) });
  }
  return (facts: Facts) => {
    asking = facts;
    return handed;
  };
}

type ListDefinition = RuleMeta &
  RuleTexts &
  Pick<Rule, 'needs'> &
  Required<Pick<Rule, 'judgePipeline'>> &
  Partial<Pick<Rule, 'uses' | 'judge'>>;

const OVER_A_LIST = notApplicable('Judged over a list.');
const overAList = onKind(() => OVER_A_LIST);

/** A rule about a list. Unless it has a way to judge one record too, it is not applicable there. */
export function definePipelineRule(definition: ListDefinition): Rule {
  const { when, why, parameters, uses = [], judge, ...rule } = definition;
  const onRecord = judge ? { applies: [], judge } : { applies: [overAList], judge: () => OVER_A_LIST };
  return { ...rule, ...onRecord, texts: { when, why, parameters }, uses };
}

function valueOrNull<T>(fact: Fact<T>): T | null {
  return fact.state === 'value' ? fact.value : null;
}

function asItIs<T>(fact: Fact<T>): Fact<T> {
  return fact;
}
