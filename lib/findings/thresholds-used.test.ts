import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../policy/index.ts';
import { segmentNames } from '../policy/policy.ts';
import { findRule, rules } from '../rules/index.ts';
import { textsOf } from '../rules/rule-texts.ts';
import { thresholdsUsed, wordedThresholds } from './thresholds-used.ts';

function used(rule: string, segment: (typeof segmentNames)[number] | null): string {
  return thresholdsUsed(findRule(rule)?.texts ?? { parameters: [] }, defaultPolicy, segment);
}

describe('the thresholds of a rule', () => {
  it.each([
    ['command-plan-full-commercial', 'SMB', 'full plan from $10,000 incremental (SMB)'],
    ['deck-link-present', 'Mid-Market', 'custom deck over $10,000 Amount (Mid-Market)'],
    [
      'command-plan-close-plan',
      'SMB',
      'overview over $5,000 Amount and full plan from $10,000 incremental (SMB)',
    ],
    [
      'lightweight-review-due',
      'SMB',
      'lightweight review from $5,000 to below $10,000 incremental (SMB), a review counts for 30 days',
    ],
    ['segment-size-mismatch', 'Large', '2,000 employees and more (Large)'],
    ['co-selling-count', null, '5 calls in 7 days'],
    ['close-date-present', 'SMB', ''],
  ] as const)('%s for %s', (rule, segment, expected) => {
    expect(used(rule, segment)).toBe(expected);
  });

  it('of a segment are not told while it is not known, nor where it has none', () => {
    expect(used('deck-link-present', null)).toBe('');
    expect(used('deck-link-present', 'Large')).toBe('');
  });

  it('follow the policy', () => {
    const deck = { amount: 7_500, operator: '>=' as const };
    const { thresholds } = defaultPolicy;
    const policy = { ...defaultPolicy, thresholds: { ...thresholds, smb: { ...thresholds.smb, deck } } };
    expect(thresholdsUsed({ parameters: ['thresholds.*.deck'] }, policy, 'SMB')).toBe(
      'custom deck from $7,500 Amount (SMB)',
    );
  });

  it('are words for every rule and segment', () => {
    for (const rule of rules) {
      for (const segment of [...segmentNames, null]) {
        expect(thresholdsUsed(textsOf(rule), defaultPolicy, segment)).not.toMatch(/undefined|NaN|\[object/);
      }
    }
    const named = new Set(rules.flatMap((rule) => textsOf(rule).parameters));
    expect(wordedThresholds.filter((path) => !named.has(path))).toEqual([]);
  });
});
