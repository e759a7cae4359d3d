import { factAt } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';

/** Whether two records are of one account; `undefined` when one of them does not say of which it is. */
export function isSameAccount(one: Facts, other: Facts): boolean | undefined {
  const [own, others] = [accountOf(one), accountOf(other)];
  return own === undefined || others === undefined ? undefined : own === others;
}

/** By the name under the opportunity, else the account's own. Letter case and spaces do not tell names apart. */
function accountOf(facts: Facts): string | undefined {
  for (const path of ['opportunity.accountName', 'account.name'] as const) {
    const fact = factAt(facts, path);
    if (fact.state === 'value') return fact.value.normalize().toLowerCase().replace(/\s+/g, ' ').trim();
  }
  return undefined;
}
