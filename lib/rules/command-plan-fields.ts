import { type Fact, factAt } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { type FieldPath, isFieldPath, labelAt } from '../fields/index.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import { indexed } from '../policy/indexed.ts';
import type { Policy } from '../policy/policy.ts';
import { isFilled } from '../text/filled.ts';
import { type Context, fail, pass, type Verdict } from './rule.ts';
import { isTold, notTold, type Untold, untoldWords } from './untold.ts';
import { list } from './words.ts';

/** A part of the Command Plan: what must be there, and what is judged only when the page shows it. */
export type PlanPart = { required: readonly FieldPath[]; whenShown: readonly FieldPath[] };

/** The opportunity overview, and the whole plan with the overview in it; "Help" is never demanded. */
export const planOf = indexed(({ commandPlan }): { overview: PlanPart; fullPlan: PlanPart } => {
  const part = ({ required, whenShown }: Policy['commandPlan']['overviewFields']): PlanPart => ({
    required: required.filter(isFieldPath),
    whenShown: whenShown.filter(isFieldPath),
  });
  const [overview, rest] = [part(commandPlan.overviewFields), part(commandPlan.fullPlanFields)];
  return {
    overview,
    fullPlan: {
      required: [...overview.required, ...rest.required],
      whenShown: [...overview.whenShown, ...rest.whenShown],
    },
  };
});

/** The handbook's own parts. */
export const { overview, fullPlan } = planOf(defaultPolicy);

/** All that a plan may hold. */
export function planFields(policy: Policy): readonly FieldPath[] {
  const { required, whenShown } = planOf(policy).fullPlan;
  return [...required, ...whenShown];
}

type Seen = Untold & { filled: number; blank: FieldPath[] };

/** The fields of a part by what the page tells of each; four states, of which filler is blank. */
function sortFields(facts: Facts, { required, whenShown }: PlanPart, fillers: readonly string[]): Seen {
  const seen: Seen = { filled: 0, blank: [], absent: [], unreadable: [] };
  for (const path of [...required, ...whenShown]) {
    const fact: Fact<unknown> = factAt(facts, path);
    if (fact.state === 'unreadable') seen.unreadable.push(path);
    else if (fact.state === 'absent') {
      if (required.includes(path)) seen.absent.push(path);
    } else if (fact.state === 'value' && isFilled(String(fact.value), fillers)) seen.filled += 1;
    else seen.blank.push(path);
  }
  return seen;
}

/**
 * Reading 7: any field on the page that is blank fails the part; all filled but others not on the page, or not
 * to be read, is unknown.
 *
 * @param reason The clause that makes the part due, "Amount $6,000 is over $5,000".
 */
export function judgePlanPart(part: PlanPart, reason: string, context: Context): Verdict {
  const seen = sortFields(context.facts, part, context.policy.fillers);
  const { filled, blank, absent, unreadable } = seen;
  if (blank.length > 0) {
    const share = `${filled} of ${filled + blank.length + absent.length + unreadable.length}`;
    return fail(
      [
        `${reason}; ${share} fields are filled. Blank: ${list(blank.map(labelAt))}.`,
        ...untoldWords(seen),
      ].join(' '),
      `Fill ${list(blank.map(labelAt))}. What is not known yet: write the questions you will ask.`,
      { fields: blank },
    );
  }
  return isTold(seen) ? pass(`All ${filled} fields are filled.`) : notTold(seen);
}
