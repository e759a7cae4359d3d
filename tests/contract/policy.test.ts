import { expect, it } from 'vitest';
import { defaultPolicy, parsePolicy } from '../../lib/policy/index.ts';

it('the handbook policy is sound, and reading it changes nothing', () => {
  expect(parsePolicy(defaultPolicy)).toEqual({ ok: true, policy: defaultPolicy });
});

it('an empty document is the handbook policy', () => {
  expect(parsePolicy({ version: 1 })).toEqual({ ok: true, policy: defaultPolicy });
});
