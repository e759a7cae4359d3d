import { expect, it } from 'vitest';
import { defaultPolicy } from '../../lib/policy/default-policy.ts';
import { guidance } from '../../lib/policy/guidance.ts';
import { judgingPolicy } from '../../lib/policy/judging-policy.ts';

it.each([
  ['what rules read of it', judgingPolicy],
  ['what it tells people', guidance],
  ['the whole of it', defaultPolicy],
])('the handbook’s policy comes out of its JSON as it is: %s', (_part, policy) => {
  expect(JSON.parse(JSON.stringify(policy))).toStrictEqual(policy);
});
