import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../policy/index.ts';
import { rules } from '../rules/index.ts';
import { findRules, type RuleFilter } from './find-rules.ts';

const policy = {
  ...defaultPolicy,
  rules: { 'deal-age': { enabled: false }, 'close-date-past': { severity: 'error' as const } },
};

function idsOf(filter: Partial<RuleFilter>): string[] {
  const found = findRules(rules, policy, { text: '', changedOnly: false, ...filter });
  return found.flatMap((group) => group.rules.map(({ id }) => id));
}

describe('the list of rules', () => {
  it('holds each rule once, below its group, when nothing is asked for', () => {
    const found = findRules(rules, policy, { text: '  ', changedOnly: false });
    expect(found.flatMap((group) => group.rules).length).toBe(rules.length);
    expect(found.every(({ id, rules: own }) => own.every(({ group }) => group === id))).toBe(true);
  });

  it('narrows to the words in any order and case, the group’s name included', () => {
    expect(idsOf({ text: 'PAST close-date' })).toContain('close-date-past');
    expect(idsOf({ text: 'close-date-past' })).toEqual(['close-date-past']);
    expect(idsOf({ text: 'custom deck' })).toContain('deck-link-present');
    expect(idsOf({ text: 'F-125' })).toEqual(['co-selling-count']);
    expect(idsOf({ text: 'no rule says this' })).toEqual([]);
  });

  it('narrows to what is not as the handbook has it', () => {
    expect(idsOf({ changedOnly: true })).toEqual(['deal-age']);
    expect(idsOf({ changedOnly: true, text: 'deck' })).toEqual([]);
  });
});
