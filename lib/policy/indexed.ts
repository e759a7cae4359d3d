import type { Policy } from './policy.ts';

/**
 * Something worked out once per policy: a policy is judged with thousands of times and never changed in
 * place. Goes with the policy.
 */
export function indexed<T>(build: (policy: Policy) => T): (policy: Policy) => T {
  const built = new WeakMap<Policy, T>();
  // Nearly always it is the same policy as the last time, and a look into the map costs more than most indexes.
  let last: { policy: Policy; index: T } | undefined;
  return (policy) => {
    if (last?.policy === policy) return last.index;
    const index = built.get(policy) ?? build(policy);
    built.set(policy, index);
    last = { policy, index };
    return index;
  };
}
