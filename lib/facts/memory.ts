import { fieldPaths } from '../fields/index.ts';
import type { Fact } from './fact.ts';
import type { Facts } from './facts.ts';

/** What one evaluation has understood of its facts, by the field's place in the catalogue. */
export type Memory = (Fact<unknown> | undefined)[];

const memory = Symbol('memory');
type AskedFacts = Facts & { [memory]?: Memory };

/** The same facts for one evaluation, in which each field is looked at once however many rules ask. */
export function forManyRules(facts: Facts): Facts {
  const own: AskedFacts = { ...facts, [memory]: new Array(fieldPaths.length) };
  return own;
}

/** The memory of facts that are {@link forManyRules}; others have none. */
export function memoryOf(facts: Facts): Memory | undefined {
  return (facts as AskedFacts)[memory];
}
