import type { Days } from './days.ts';
import { longId } from './ids.ts';
import type { AccountSample } from './sample.ts';

const SEGMENT = 'Account_Demographics_Sales_Segment__c';

/** One account per sample opportunity. */
export function accountSamples(on: Days): AccountSample[] {
  return [...smallAccounts(on), ...midMarketAccounts(on), ...enterpriseAccounts(on)];
}

function smallAccounts(on: Days): AccountSample[] {
  return [
    {
      key: 'fernhollow',
      id: longId('0015g00000Qa1Fb'),
      owner: 'priya',
      fields: {
        Name: 'Fernhollow Bakery Supply',
        Type: 'Customer',
        Industry: 'Food',
        Phone: '(555) 010-0142',
        Website: 'https://fernhollow.example',
        [SEGMENT]: 'SMB',
        NumberOfEmployees: 64,
        Account_Tier__c: '1',
        Account_Tier_Notes__c:
          'Linkedin shows 31 developers and a new platform team.\nZoominfo: 64 employees, growing 20% a year.',
        Account_Tier_Changed_Date__c: on.thisFiscalYear(12),
        Account_Tier_Changed_By__c: 'Priya Raman',
        Potential_Users__c: 48,
        Account_Plan__c: 'https://docs.google.com/document/d/fernhollow-plan/edit',
        GS_Health_Score_Color__c: 'Green',
        Next_Renewal_Date__c: on.ahead(200),
        Owner_Changed_Date__c: on.ago(420),
      },
    },
    {
      key: 'larkspur',
      id: longId('0015g00000Qa1Lc'),
      owner: 'priya',
      fields: {
        Name: 'Larkspur Dental Group',
        Type: 'Prospect',
        Industry: 'Health',
        Phone: '(555) 010-0177',
        Website: 'https://larkspur-dental.example',
        [SEGMENT]: 'SMB',
        NumberOfEmployees: 131,
        Account_Tier__c: '2',
        Account_Tier_Notes__c: null,
        Account_Tier_Changed_Date__c: on.ago(430),
        Account_Tier_Changed_By__c: 'Tomas Becker',
        Potential_Users__c: null,
        GS_Health_Score_Color__c: null,
        Next_Renewal_Date__c: null,
        Owner_Changed_Date__c: on.ago(60),
      },
      omits: ['Account_Plan__c'],
    },
    {
      key: 'copperline',
      id: longId('0015g00000Qa1Cd'),
      owner: 'jonas',
      fields: {
        Name: 'Copperline Logistics',
        Type: 'Prospect',
        Industry: 'Logistics',
        Website: 'https://copperline.example',
        [SEGMENT]: 'SMB',
        NumberOfEmployees: 88,
        Account_Tier__c: '1.5',
        Account_Tier_Notes__c: 'Good fit, moving off a home-grown build farm this year.',
        Account_Tier_Changed_Date__c: on.thisFiscalYear(30),
        Account_Tier_Changed_By__c: 'Jonas Lindqvist',
        Potential_Users__c: 0,
        GS_Health_Score_Color__c: 'Yellow',
        Owner_Changed_Date__c: on.ago(300),
      },
    },
    {
      key: 'nada',
      id: longId('0015g00000Qa1Ne'),
      owner: 'maya',
      fields: {
        Name: 'مجموعة الندى للتجارة',
        Type: 'Customer',
        Industry: 'Wholesale',
        [SEGMENT]: 'SMB',
        NumberOfEmployees: 73,
        Account_Tier__c: '3',
        Account_Tier_Notes__c: 'Short',
        Account_Tier_Changed_Date__c: on.thisFiscalYear(5),
        Account_Tier_Changed_By__c: 'Maya Okafor',
        Potential_Users__c: 20,
        GS_Health_Score_Color__c: 'Green',
        Next_Renewal_Date__c: on.ahead(356),
        Owner_Changed_Date__c: on.ago(900),
      },
    },
  ];
}

function midMarketAccounts(on: Days): AccountSample[] {
  return [
    {
      key: 'brightwater',
      id: longId('0015g00000Qa1Bf'),
      owner: 'jonas',
      fields: {
        Name: 'Brightwater Components',
        Type: 'Customer',
        Industry: 'Manufacturing',
        Phone: '(555) 010-0119',
        Website: 'https://brightwater.example',
        [SEGMENT]: 'Mid-Market',
        NumberOfEmployees: 640,
        Account_Tier__c: '2',
        Account_Tier_Notes__c: 'Two plants share one team of 70 developers (Crunchbase, company website).',
        Account_Tier_Changed_Date__c: on.thisFiscalYear(20),
        Account_Tier_Changed_By__c: 'Jonas Lindqvist',
        Potential_Users__c: 210,
        GS_Health_Score_Color__c: 'Green',
        Next_Renewal_Date__c: on.ahead(75),
        Owner_Changed_Date__c: on.ago(500),
      },
    },
    {
      key: 'halden',
      id: longId('0015g00000Qa1Hg'),
      owner: 'tomas',
      fields: {
        Name: 'Halden Freight',
        Type: 'Prospect',
        Industry: 'Logistics',
        Phone: '+61 2 5550 0133',
        [SEGMENT]: 'Mid-Market',
        NumberOfEmployees: 2140,
        Account_Tier__c: null,
        Account_Tier_Notes__c: null,
        Potential_Users__c: 25,
        Owner_Changed_Date__c: on.ago(95),
      },
      detailsMarkup: 'dynamic',
    },
  ];
}

function enterpriseAccounts(on: Days): AccountSample[] {
  return [
    {
      key: 'northgate',
      id: longId('0015g00000Qa1Nh'),
      owner: 'maya',
      fields: {
        Name: 'Northgate Assurance Group',
        Type: 'Customer',
        Industry: 'Insurance',
        Phone: '(555) 010-0108',
        Website: 'https://northgate-assurance.example',
        [SEGMENT]: 'Large',
        NumberOfEmployees: 8400,
        Account_Tier__c: '1',
        Account_Tier_Notes__c: 'Named account for this region.',
        Account_Tier_Changed_Date__c: on.thisFiscalYear(40),
        Account_Tier_Changed_By__c: 'Maya Okafor',
        Potential_Users__c: 1200,
        Account_Plan__c: null,
        GS_Health_Score_Color__c: 'Yellow',
        Next_Renewal_Date__c: on.ahead(160),
        Owner_Changed_Date__c: on.ago(610),
      },
    },
    {
      key: 'wexmoor',
      id: longId('0015g00000Qa1Wj'),
      owner: 'tomas',
      fields: {
        Name: 'Wexmoor County Water Board',
        Type: 'Customer',
        Industry: 'Government',
        Phone: '(555) 010-0161',
        Website: 'https://wexmoor-water.example',
        [SEGMENT]: 'PubSec',
        NumberOfEmployees: 930,
        Account_Tier__c: '2',
        Account_Tier_Notes__c: 'Budget year ends in June.',
        Account_Tier_Changed_Date__c: on.thisFiscalYear(33),
        Account_Tier_Changed_By__c: 'Tomas Becker',
        Potential_Users__c: 140,
        Account_Plan__c: 'https://docs.google.com/document/d/wexmoor-plan/edit',
        GS_Health_Score_Color__c: 'Green',
        Next_Renewal_Date__c: on.ahead(300),
        Owner_Changed_Date__c: on.ago(210),
      },
    },
  ];
}
