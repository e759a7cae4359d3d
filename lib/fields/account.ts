import type { Field } from './field.ts';

const ACCOUNT = 'account page';

/** Account fields by key. API names: the standard object's, then the handbook organisation's own. */
export const accountFields = {
  name: { kind: 'text', labels: ['Account Name'], apiNames: ['Name'], place: ACCOUNT },
  segment: {
    kind: 'text',
    labels: ['Sales Segment', 'Account Segment', 'Segment', 'Account Segmentation', 'Sales Segmentation'],
    apiNames: [
      'Account_Demographics_Sales_Segment__c',
      'Sales_Segment__c',
      'Sales_Segmentation__c',
      'Segment__c',
    ],
    place: ACCOUNT,
  },
  employeeCount: {
    kind: 'count',
    labels: ['Employees', 'Employee Count', 'Number of Employees'],
    apiNames: ['Account_Demographics_Employee_Count__c', 'NumberOfEmployees'],
    place: ACCOUNT,
  },
  accountRank: {
    kind: 'text',
    labels: ['Account Rank', 'Account Tier'],
    apiNames: ['Account_Tier__c', 'Account_Rank__c'],
    place: ACCOUNT,
  },
  rankNotes: {
    kind: 'text',
    labels: ['Account Rank Notes', 'Account Tier Notes'],
    apiNames: ['Account_Tier_Notes__c', 'Account_Rank_Notes__c'],
    place: ACCOUNT,
  },
  rankChangedDate: {
    kind: 'date',
    labels: ['Account Rank Changed', 'Account Rank Changed Date'],
    apiNames: ['Account_Tier_Changed_Date__c', 'Account_Rank_Changed_Date__c'],
    place: ACCOUNT,
  },
  rankChangedBy: {
    kind: 'text',
    labels: ['Account Rank Changed By'],
    apiNames: ['Account_Tier_Changed_By__c', 'Account_Rank_Changed_By__c'],
    place: ACCOUNT,
  },
  potentialUsers: {
    kind: 'count',
    labels: ['Potential Users'],
    apiNames: ['Potential_Users__c'],
    place: ACCOUNT,
  },
  accountPlanLink: {
    kind: 'text',
    labels: ['Account Plan', 'Link to Account Plan', 'Account Plan Link'],
    apiNames: ['Account_Plan__c', 'Account_Plan_Link__c'],
    place: ACCOUNT,
  },
  healthScore: {
    kind: 'text',
    labels: ['Health Score', 'Health Score Color'],
    apiNames: ['GS_Health_Score_Color__c', 'GS_Health_Score__c', 'Health__c'],
    place: ACCOUNT,
  },
  renewalDate: {
    kind: 'date',
    labels: ['Next Renewal Date', 'Renewal Date'],
    apiNames: ['Next_Renewal_Date__c'],
    place: ACCOUNT,
  },
  owner: { kind: 'text', labels: ['Account Owner'], apiNames: ['OwnerId'], place: ACCOUNT },
  ownerChanged: {
    kind: 'date',
    labels: ['Owner Changed', 'Owner Changed Date'],
    apiNames: ['Owner_Changed_Date__c'],
    place: ACCOUNT,
  },
} as const satisfies Record<string, Field>;
