import type { ObjectName } from '../../shared/types.ts';

/** Where the application's own navigation leads. */
export const HOME = '/lightning/page/home';
export const OPPORTUNITY_LIST = listPath('Opportunity');
export const ACCOUNT_LIST = listPath('Account');

export function listPath(object: ObjectName): string {
  return `/lightning/o/${object}/list?filterName=Recent`;
}
