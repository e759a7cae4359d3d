import type { Fact } from '../facts/fact.ts';
import { type FieldPath, labelAt } from '../fields/index.ts';
import { placeOf } from '../fields/places.ts';
import type { Unknown } from './rule.ts';

/** The verdict for one field that a rule needs and that the page does not give, or `undefined`. */
export function unknownBecauseOf(path: FieldPath, fact: Fact<unknown>): Unknown | undefined {
  if (fact.state === 'absent') {
    return {
      outcome: 'unknown',
      because: `${labelAt(path)} is not on this page`,
      advice: `Open the ${placeOf(path)}.`,
      fields: [path],
    };
  }
  if (fact.state === 'unreadable') {
    return {
      outcome: 'unknown',
      because: `${labelAt(path)} reads "${fact.raw}", which could not be understood`,
      fields: [path],
    };
  }
  return undefined;
}

/** Several reasons not to know become one verdict that names each missing field once. */
export function mergeUnknowns(unknowns: readonly Unknown[]): Unknown {
  const reasons = distinct(unknowns.map((one) => one.because.replace(/\.$/, '')));
  const advice = distinct(unknowns.flatMap((one) => (one.advice ? [one.advice] : [])));
  return {
    outcome: 'unknown',
    because: `${reasons.join('; ')}.`,
    ...(advice.length > 0 ? { advice: advice.join(' ') } : {}),
    fields: distinct(unknowns.flatMap((one) => one.fields)),
  };
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
