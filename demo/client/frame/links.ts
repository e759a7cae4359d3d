/** Where the application's own navigation leads. */
export const HOME = '/lightning/page/home';
export const OPPORTUNITY_LIST = '/lightning/o/Opportunity/list?filterName=Recent';
export const ACCOUNT_LIST = '/lightning/o/Account/list?filterName=Recent';
