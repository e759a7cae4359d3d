import { judgingPolicy } from './judging-policy.ts';
import type { WholePolicy } from './policy.ts';
import { wholePolicy } from './whole-policy.ts';

/** The sales handbook as a policy: what it judges by, and what it tells people. */
export const defaultPolicy: WholePolicy = wholePolicy(judgingPolicy);
