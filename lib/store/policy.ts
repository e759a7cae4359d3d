import type { ParsedPolicy, Policy, PolicyError } from '../policy/index.ts';
import { judgingPolicy } from '../policy/judging-policy.ts';
import { type StoredItem, storedItem } from './stored-item.ts';

/** What differs from the default policy, as the user saved it. */
export type PolicyDocument = Record<string, unknown>;

/** The policy in force, and what is wrong with the saved one if it is not that. */
export type StoredPolicy = {
  policy: Policy;
  /** As stored, untouched: to edit when it is sound, to export when it is not. */
  document: unknown;
  /** Empty when the saved document is sound or there is none. */
  errors: PolicyError[];
};

/** The user's own policy. A broken or newer one is kept as it is, and the default judges. */
export const storedPolicy: StoredItem<StoredPolicy> & {
  save(document: PolicyDocument): Promise<ParsedPolicy>;
} = {
  ...storedItem('local', 'policy', parseStored),
  write: ({ document }) => storage.write(document),
  /** Saves a document only if it is sound. */
  async save(document) {
    const parsed = await parse(document);
    if (parsed.ok) await storage.write(document);
    return parsed;
  },
};

const storage = storedItem<unknown>('local', 'policy', (stored) => stored);

async function parseStored(document: unknown): Promise<StoredPolicy> {
  if (document === undefined) return { policy: judgingPolicy, document: { version: 1 }, errors: [] };
  const parsed = await parse(document);
  return parsed.ok
    ? { policy: parsed.policy, document, errors: [] }
    : { policy: judgingPolicy, document, errors: parsed.errors };
}

async function parse(document: unknown): Promise<ParsedPolicy> {
  const { parsePolicy } = await import('./parse-stored.ts');
  return parsePolicy(document);
}
