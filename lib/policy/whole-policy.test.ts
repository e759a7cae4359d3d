import { expect, it } from 'vitest';
import { defaultPolicy } from './default-policy.ts';
import { judgingPolicy } from './judging-policy.ts';
import { parsePolicy } from './parse-policy.ts';
import { defaultDealTeam } from './parts/deal-team.ts';
import { defaultMeddppicc } from './parts/meddppicc.ts';
import { defaultStages } from './parts/stages.ts';
import type { Stage } from './policy.ts';
import { wholePolicy } from './whole-policy.ts';

it('the handbook’s is put together of all its parts, and sound', () => {
  expect(wholePolicy(judgingPolicy)).toBe(defaultPolicy);
  const { meddppicc, stages, dealTeam } = defaultPolicy;
  expect({ meddppicc, stages, dealTeam }).toEqual({
    meddppicc: defaultMeddppicc,
    stages: defaultStages,
    dealTeam: defaultDealTeam,
  });
  expect(parsePolicy(defaultPolicy)).toEqual({ ok: true, policy: defaultPolicy });
});

it('a saved one is whole as it is', () => {
  const saved = parsePolicy({ stages: [{ name: 'Only', order: 1, group: 'open', aliases: [], exit: [] }] });
  if (!saved.ok) throw new Error('the policy is sound');
  expect(wholePolicy(saved.policy)).toBe(saved.policy);
});

it('a stage of which the handbook tells nothing asks for nothing', () => {
  const stages: Stage[] = [{ name: 'Other', order: 1, group: 'open', aliases: [] }];
  expect(wholePolicy({ ...judgingPolicy, stages }).stages).toEqual([{ ...stages[0], exit: [] }]);
});
