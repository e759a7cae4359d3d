import type { CatalogueEntry } from '../fields/index.ts';
import { isFilled } from '../text/filled.ts';
import { factOf } from './fact.ts';
import type { Facts } from './facts.ts';
import { memoryOf } from './memory.ts';

/**
 * Whether a field has a value that says something. Within one evaluation each text is looked at once.
 *
 * @param fillers The policy's; an evaluation has only one policy.
 */
export function isFilledAt(facts: Facts, entry: CatalogueEntry, fillers: readonly string[]): boolean {
  const filled = memoryOf(facts)?.filled;
  const before = filled?.[entry.place];
  if (before !== undefined) return before;
  const fact = factOf(facts, entry);
  const isSaid = fact.state === 'value' && isFilled(String(fact.value), fillers);
  if (filled) filled[entry.place] = isSaid;
  return isSaid;
}
