import { expect, it } from 'vitest';
import { defaultPolicy } from '../policy/index.ts';
import { ruleIds } from '../policy/rule-ids.ts';
import { WEDNESDAY } from './cases.ts';
import closeDatePresent from './close-date-present.ts';
import { evaluatePipeline, findRule, rules } from './index.ts';

it('a rule is found by its id', () => {
  expect(findRule('close-date-present')).toBe(closeDatePresent);
  expect(findRule('no-such-rule')).toBeUndefined();
});

it('a list is judged by every rule that is about lists', () => {
  const context = { kind: 'accounts', complete: true } as const;
  const { findings } = evaluatePipeline([], defaultPolicy, WEDNESDAY, context);
  expect(findings.map(({ rule }) => rule).sort()).toEqual([
    'account-rank1-cap',
    'pipeline-coverage',
    'web-direct-duplicate',
  ]);
});

it('a policy may set something of every rule, and of nothing else', () => {
  expect([...ruleIds].sort()).toEqual(rules.map(({ id }) => id).sort());
});
