import { field, longField, standardField } from './field.ts';

/** Account fields by key, in the order in which surfaces list them. */
export const accountFields = {
  name: standardField('text', 'Account Name', 'Name'),
  segment: field(
    'text',
    'Sales Segment; Account Segment; Segment; Account Segmentation; Sales Segmentation',
    'Account_Demographics_Sales_Segment__c',
  ),
  employeeCount: field(
    'count',
    'Employees; Employee Count; Number of Employees',
    'Account_Demographics_Employee_Count__c; NumberOfEmployees',
  ),
  accountRank: field('text', 'Account Rank; Account Tier', 'Account_Tier__c'),
  rankNotes: longField('Account Rank Notes; Account Tier Notes', 'Account_Tier_Notes__c'),
  rankChangedDate: field(
    'date',
    'Account Rank Changed; Account Rank Changed Date; Account Tier Changed Date',
  ),
  rankChangedBy: field('text', 'Account Rank Changed By; Account Tier Changed By'),
  potentialUsers: field('count', 'Potential Users'),
  accountPlanLink: field('text', 'Account Plan; Link to Account Plan; Account Plan Link'),
  healthScore: field(
    'text',
    'Health Score; Health Score Color',
    'GS_Health_Score_Color__c; GS_Health_Score__c; Health__c',
  ),
  renewalDate: field('date', 'Next Renewal Date; Renewal Date'),
  owner: standardField('text', 'Account Owner', 'OwnerId'),
  ownerChanged: field('date', 'Owner Changed; Owner Changed Date'),
};
