import type { Policy } from './policy.ts';

/**
 * Something worked out once per policy: a policy is judged with thousands of times and never changed in
 * place. Goes with the policy.
 */
export function indexed<T>(build: (policy: Policy) => T): (policy: Policy) => T {
  const built = new WeakMap<Policy, T>();
  return (policy) => {
    const known = built.get(policy);
    if (known !== undefined) return known;
    const index = build(policy);
    built.set(policy, index);
    return index;
  };
}
