import { factOf } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { isFilledAt } from '../facts/filled-at.ts';
import { type CatalogueEntry, entryAt, type FieldPath, isFieldPath, labelAt } from '../fields/index.ts';
import { indexed } from '../policy/indexed.ts';
import { judgingPolicy } from '../policy/judging-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { type Context, fail, pass, type Verdict } from './rule.ts';
import { isTold, notTold, type Untold, untoldWords } from './untold.ts';
import { count, list } from './words.ts';

/** A part of the Command Plan: what must be there, and what is judged only when the page shows it. */
export type PlanPart = {
  required: readonly FieldPath[];
  whenShown: readonly FieldPath[];
  /** All of them, taken apart once. */
  fields: readonly PlanField[];
};

export type PlanField = { path: FieldPath; entry: CatalogueEntry; isRequired: boolean };

/** The opportunity overview, and the whole plan with the overview in it; "Help" is never demanded. */
export const planOf = indexed(({ commandPlan }): { overview: PlanPart; fullPlan: PlanPart } => {
  const { overviewFields, fullPlanFields } = commandPlan;
  return {
    overview: partOf(overviewFields.required, overviewFields.whenShown),
    fullPlan: partOf(
      [...overviewFields.required, ...fullPlanFields.required],
      [...overviewFields.whenShown, ...fullPlanFields.whenShown],
    ),
  };
});

function partOf(requiredPaths: readonly string[], pathsWhenShown: readonly string[]): PlanPart {
  const [required, whenShown] = [requiredPaths.filter(isFieldPath), pathsWhenShown.filter(isFieldPath)];
  const fieldOf = (isRequired: boolean) => (path: FieldPath) => ({ path, entry: entryAt(path), isRequired });
  return { required, whenShown, fields: [...required.map(fieldOf(true)), ...whenShown.map(fieldOf(false))] };
}

/** The handbook's own parts. */
export const { overview, fullPlan } = planOf(judgingPolicy);

/** All of the handbook's plan. */
export const handbookPlan: readonly FieldPath[] = [...fullPlan.required, ...fullPlan.whenShown];

/** All that a plan may hold. */
export function planFields(policy: Policy): readonly PlanField[] {
  return planOf(policy).fullPlan.fields;
}

type Seen = Untold & { filled: number; blank: FieldPath[] };

/** The fields of a part by what the page tells of each; four states, of which filler is blank. */
function sortFields(facts: Facts, { fields }: PlanPart, fillers: readonly string[]): Seen {
  const seen: Seen = { filled: 0, blank: [], absent: [], unreadable: [] };
  for (const { path, entry, isRequired } of fields) {
    if (isFilledAt(facts, entry, fillers)) {
      seen.filled += 1;
      continue;
    }
    const { state } = factOf(facts, entry);
    if (state === 'value' || state === 'blank') seen.blank.push(path);
    else if (state === 'unreadable') seen.unreadable.push(path);
    else if (isRequired) seen.absent.push(path);
  }
  return seen;
}

/**
 * Any field on the page that is blank fails the part; all filled but others not on the page, or not
 * to be read, is unknown.
 *
 * @param reason The clause that makes the part due, "Amount $6,000 is over $5,000".
 */
export function judgePlanPart(part: PlanPart, reason: string, context: Context): Verdict {
  const seen = sortFields(context.facts, part, context.policy.fillers);
  const { filled, blank, absent, unreadable } = seen;
  if (blank.length > 0) {
    const all = filled + blank.length + absent.length + unreadable.length;
    const share = `${filled} of ${count(all, 'field')} ${filled === 1 || all === 1 ? 'is' : 'are'} filled`;
    const missing = list(blank.map(labelAt));
    const because = `${reason}; ${share}. Blank: ${missing}.`;
    return fail(
      isTold(seen) ? because : [because, ...untoldWords(seen)].join(' '),
      `Fill ${missing}. What is not known yet: ${wayToKnow(context)}.`,
      { fields: blank },
    );
  }
  if (!isTold(seen)) return notTold(seen);
  return pass(filled === 1 ? 'The one field is filled.' : `All ${filled} fields are filled.`);
}

/** Questions are a good start, until the stage from which they are no answer (F-049). */
function wayToKnow({ deal: { stage }, policy }: Context): string {
  const isEarly = stage.known && stage.value.order < policy.commandPlan.answersFromStage;
  return isEarly ? 'write the questions you will ask' : 'ask the customer';
}
