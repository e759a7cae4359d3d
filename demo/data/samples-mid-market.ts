import type { Days } from './days.ts';
import { longId } from './ids.ts';
import type { OpportunitySample } from './sample.ts';

/** Two Mid-Market deals: a month-end date without a reason, and one run by a partner. */
export function midMarketSamples(on: Days): OpportunitySample[] {
  return [atMonthEnd(on), channelManaged(on)];
}

function atMonthEnd(on: Days): OpportunitySample {
  return {
    key: 'mm-month-end',
    id: longId('0065g00000Zk4Be'),
    account: 'brightwater',
    owner: 'jonas',
    shows: 'Mid-Market, $28,500: month-end close date without a compelling event',
    fields: {
      Name: 'Brightwater Components - 70 Ultimate add-on',
      StageName: '3-Technical Evaluation',
      CloseDate: on.monthEnd(1),
      Amount: 28500,
      ARR_Net__c: 18500,
      Type: 'Add-On Business',
      ForecastCategoryName: 'Pipeline',
      Probability: 40,
      LeadSource: 'Referral',
      Web_Portal_Purchase__c: false,
      Next_Steps__c:
        'Walk Ines (platform lead) through the scan results.\nAsk her to invite Marcus from security.\nSend both the ROI sheet before the call.',
      Next_Step_Date__c: on.ahead(5),
      Next_Steps_Owner__c: 'Jonas Lindqvist',
      Link_to_Custom_Pitch_Deck__c: 'https://docs.google.com/presentation/d/brightwater-deck/edit',
      Description:
        '<p>Add-on for the <em>second plant</em>. See the <a href="https://brightwater.example/plants">plants page</a>.</p>',
      CreatedDate: on.ago(70),
      LastStageChangeDate: on.ago(16),
      Close_Date_Changed__c: on.ago(16),
      LastActivityDate: on.ago(4),
      PushCount: 1,
      FM_Why_Now__c: null,
      FM_Why_GitLab__c: 'Security scans inside the merge request they already use.',
      FM_Why_Do_Anything_At_All__c: 'An auditor found two unpatched libraries in the controller firmware.',
      FM_Value_Driver__c: 'Reduce risk',
      FM_Use_Cases__c: 'Security scanning',
      FM_Primary_Capability__c: 'Dependency scanning',
      FM_Metrics__c: 'Open critical findings from 37 to 0 before the next audit.',
      FM_Economic_Buyer__c: 'Marcus Feld, head of security. Not met yet.',
      FM_Identify_Pain__c: 'Audit findings; Ines has to answer them by hand each quarter.',
      FM_Champion__c: 'Ines Carvalho',
      FM_Close_Plan__c: 'Scan pilot, then results to Marcus, then quote.',
      FM_Risks__c: 'Marcus prefers the scanner he knows.',
    },
    sideFields: ['StageName', 'CloseDate', 'ForecastCategoryName'],
    activities: [
      {
        date: on.ago(4),
        kind: 'meeting',
        subject: 'Pilot planning with Ines',
        text: 'Agreed the repositories for the pilot. Ines knows us from her last job.',
        who: 'Jonas Lindqvist',
      },
    ],
  };
}

function channelManaged(on: Days): OpportunitySample {
  return {
    key: 'mm-channel',
    id: longId('0065g00000Zk4Hf'),
    account: 'halden',
    owner: 'tomas',
    shows: 'Mid-Market, Channel-Managed: plan exemption, amount with a converted one, no deck field',
    fields: {
      Name: 'Halden Freight - 25 Premium Channel-Managed',
      StageName: '1-Discovery',
      CloseDate: on.nextFirst(),
      Amount: 36000,
      ARR_Net__c: 24000,
      Type: 'New Business',
      ForecastCategoryName: null,
      Probability: 10,
      LeadSource: 'Partner',
      Web_Portal_Purchase__c: false,
      Next_Steps__c: 'Partner reports back',
      Next_Step_Date__c: on.ahead(45),
      CreatedDate: on.ago(25),
      LastStageChangeDate: on.ago(25),
      Close_Date_Changed__c: on.ago(12),
      LastActivityDate: on.ago(25),
      PushCount: 0,
      FM_Partner__c: 'Tidewater Systems, partner manager Lena Hoang.',
    },
    currency: { code: 'USD', style: 'code', personal: { code: 'AUD', rate: 1.52 } },
    omits: ['Link_to_Custom_Pitch_Deck__c', 'FM_Primary_Capability__c'],
    detailsMarkup: 'dynamic',
  };
}
