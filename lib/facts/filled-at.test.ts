import { describe, expect, it } from 'vitest';
import { entryAt } from '../fields/index.ts';
import type { Facts } from './facts.ts';
import { isFilledAt } from './filled-at.ts';
import { forManyRules } from './memory.ts';

const entry = entryAt('opportunity.whyNow');
const fillers = ['tbd'];

describe.each([
  ['facts as they are', (facts: Facts) => facts],
  ['facts of one evaluation', forManyRules],
])('%s', (_name, asked) => {
  it.each([
    ['Licence ends.', true],
    ['TBD', false],
    [' ', false],
    [null, false],
    [{ unreadable: 'x' }, false],
  ])('%j is filled: %s', (whyNow, expected) => {
    const facts = asked({ opportunity: { whyNow } });
    expect(isFilledAt(facts, entry, fillers)).toBe(expected);
    expect(isFilledAt(facts, entry, fillers)).toBe(expected);
  });

  it('is filled by a number, zero too', () => {
    const facts = asked({ opportunity: { probability: 0 } });
    expect(isFilledAt(facts, entryAt('opportunity.probability'), fillers)).toBe(true);
  });

  it('is not filled where the page lacks it', () => {
    expect(isFilledAt(asked({}), entry, fillers)).toBe(false);
  });
});

it('one evaluation remembers nothing of another', () => {
  const facts: Facts = { opportunity: { whyNow: 'tbd' } };
  expect(isFilledAt(forManyRules(facts), entry, fillers)).toBe(false);
  expect(isFilledAt(forManyRules(facts), entry, [])).toBe(true);
});
