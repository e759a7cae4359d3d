import type { Fact } from '../facts/fact.ts';
import { type FieldPath, labelAt } from '../fields/index.ts';
import { placeOf } from '../fields/places.ts';
import { fullPlan } from './command-plan-fields.ts';
import { unknown, type Verdict } from './rule.ts';
import { list } from './words.ts';

/** What a Command Plan may hold. "Help" is left out: it is nothing a deal must have. */
export const planFields: readonly FieldPath[] = [...fullPlan.required, ...fullPlan.whenShown];

/** Whether the field may hold something that the page does not tell. A layout may lack some fields. */
export function isOutOfView(path: FieldPath, { state }: Fact<unknown>): boolean {
  return state === 'unreadable' || (state === 'absent' && fullPlan.required.includes(path));
}

/** The verdict while the fields out of view decide. */
export function planNotSeen(unseen: readonly FieldPath[]): Verdict {
  const places = [...new Set(unseen.map(placeOf))];
  return unknown(`${list(unseen.map(labelAt))} not on this page.`, unseen, `Open the ${list(places)}.`);
}
