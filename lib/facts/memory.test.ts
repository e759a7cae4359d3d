import { expect, it } from 'vitest';
import { entryAt } from '../fields/index.ts';
import { factAt } from './fact.ts';
import type { Facts } from './facts.ts';
import { isFilledAt } from './filled-at.ts';
import { forManyRules } from './memory.ts';

/** Facts with one text, and how often it was looked at. */
function watched(): { facts: Facts; looks: () => number } {
  let looks = 0;
  const opportunity = {
    get whyNow() {
      looks += 1;
      return 'Licence ends.';
    },
  };
  return { facts: { opportunity }, looks: () => looks };
}

const value = { state: 'value', value: 'Licence ends.' };

it('each field is looked at once in facts for many rules', () => {
  const { facts, looks } = watched();
  const asked = forManyRules(facts);
  expect(factAt(asked, 'opportunity.whyNow')).toEqual(value);
  expect(factAt(asked, 'opportunity.whyNow')).toEqual(value);
  expect(isFilledAt(asked, entryAt('opportunity.whyNow'), [])).toBe(true);
  expect(looks()).toBe(1);
});

it('each evaluation looks anew, and so does who asks for one field', () => {
  const { facts, looks } = watched();
  factAt(forManyRules(facts), 'opportunity.whyNow');
  factAt(forManyRules(facts), 'opportunity.whyNow');
  factAt(facts, 'opportunity.whyNow');
  factAt(facts, 'opportunity.whyNow');
  expect(looks()).toBe(4);
});
