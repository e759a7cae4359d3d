import type { CatalogueEntry } from '../fields/index.ts';
import { isFilled } from '../text/filled.ts';
import { factOf } from './fact.ts';
import type { Facts } from './facts.ts';

/**
 * Whether a field has a value that says something. Within one evaluation each text is looked at once.
 *
 * @param fillers The policy's; an evaluation has only one policy.
 */
export function isFilledAt(facts: Facts, entry: CatalogueEntry, fillers: readonly string[]): boolean {
  const fact = factOf<unknown>(facts, entry);
  if (fact.state !== 'value') return false;
  fact.isSaid ??= isFilled(textOf(fact.value), fillers);
  return fact.isSaid;
}

/** A value's text; asking whether it is one costs less than making one of it. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : String(value);
}
