import type { TabInputs } from '../../lib/store/tab-inputs.ts';

/** Fifteen characters, or eighteen of which the last three only check the others. */
const RECORD_ID = /^[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?$/;

/** The page of the opportunity's account: where it was seen, else where the account's link leads. */
export function accountUrlOf({ page, account }: Pick<TabInputs, 'page' | 'account'>): string | undefined {
  if (account) return account.url;
  if (page?.page.status !== 'read') return undefined;
  const id = page.page.cells['opportunity.accountName']?.target ?? '';
  return RECORD_ID.test(id) ? new URL(`/lightning/r/Account/${id}/view`, page.url).href : undefined;
}
