import { factAt } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { type FieldPath, labelAt } from '../fields/index.ts';
import { placeOf } from '../fields/places.ts';
import { isFilled } from '../text/filled.ts';
import { type Context, fail, pass, unknown, type Verdict } from './rule.ts';
import { list } from './words.ts';

/** A part of the Command Plan: what must be there, and what is judged only when the page shows it. */
export type PlanPart = { required: readonly FieldPath[]; whenShown: readonly FieldPath[] };

type Seen = { filled: number; blank: FieldPath[]; unseen: FieldPath[] };

/** The opportunity overview: the three whys, and the other overview fields where a layout has them. */
export const overview: PlanPart = {
  required: ['opportunity.whyNow', 'opportunity.whyGitLab', 'opportunity.whyDoAnything'],
  whenShown: ['opportunity.valueDriver', 'opportunity.solution', 'opportunity.primaryCapability'],
};

export const meddppicc: readonly FieldPath[] = [
  'opportunity.metrics',
  'opportunity.economicBuyer',
  'opportunity.decisionCriteria',
  'opportunity.decisionProcess',
  'opportunity.partner',
  'opportunity.paperProcess',
  'opportunity.identifyPain',
  'opportunity.champion',
  'opportunity.competition',
];

/** Overview, MEDDPPICC and close plan details; "Help" is never demanded. */
export const fullPlan: PlanPart = {
  required: [...overview.required, ...meddppicc, 'opportunity.closePlan', 'opportunity.risks'],
  whenShown: overview.whenShown,
};

/** The fields of a part by what the page tells of each. */
function sortFields(facts: Facts, { required, whenShown }: PlanPart, fillers: readonly string[]): Seen {
  const seen: Seen = { filled: 0, blank: [], unseen: [] };
  for (const path of required) sortField(facts, path, true, fillers, seen);
  for (const path of whenShown) sortField(facts, path, false, fillers, seen);
  return seen;
}

function sortField(
  facts: Facts,
  path: FieldPath,
  isRequired: boolean,
  fillers: readonly string[],
  seen: Seen,
): void {
  const fact = factAt(facts, path);
  if (fact.state === 'value' && isFilled(String(fact.value), fillers)) seen.filled += 1;
  else if (fact.state === 'value' || fact.state === 'blank') seen.blank.push(path);
  else if (fact.state === 'unreadable' || isRequired) seen.unseen.push(path);
}

/**
 * Reading 7: any field on the page that is blank fails the part; all filled but others not on the page is
 * unknown.
 *
 * @param reason The clause that makes the part due, "Amount $6,000 is over $5,000".
 */
export function judgePlanPart(part: PlanPart, reason: string, context: Context): Verdict {
  const { filled, blank, unseen } = sortFields(context.facts, part, context.policy.fillers);
  const notSeen = unseen.length > 0 ? ` Not on this page: ${list(unseen.map(labelAt))}.` : '';
  if (blank.length > 0) {
    const share = `${filled} of ${filled + blank.length + unseen.length}`;
    return fail(
      `${reason}; ${share} fields are filled. Blank: ${list(blank.map(labelAt))}.${notSeen}`,
      `Fill ${list(blank.map(labelAt))}. What is not known yet: write the questions you will ask.`,
      { fields: blank },
    );
  }
  if (unseen.length > 0) {
    const places = [...new Set(unseen.map(placeOf))];
    return unknown(`${list(unseen.map(labelAt))} not on this page.`, unseen, `Open the ${list(places)}.`);
  }
  return pass(`All ${filled} fields are filled.`);
}
