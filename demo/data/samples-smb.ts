import type { Days } from './days.ts';
import { longId } from './ids.ts';
import type { OpportunitySample } from './sample.ts';

/** Four SMB deals: one clean, two with gaps, one won. */
export function smbSamples(on: Days): OpportunitySample[] {
  return [clean(on), withoutDeck(on), withPlanGaps(on), wonRenewal(on)];
}

function clean(on: Days): OpportunitySample {
  return {
    key: 'smb-clean',
    id: longId('0065g00000Zk4Fa'),
    account: 'fernhollow',
    owner: 'priya',
    shows: 'SMB, $8,400, everything in order',
    fields: {
      Name: 'Fernhollow Bakery Supply - 35 Premium',
      StageName: '4-Proposal',
      CloseDate: on.monthEnd(0),
      Amount: 8400,
      ARR_Net__c: 8400,
      Type: 'New Business',
      ForecastCategoryName: 'Commit',
      Probability: 60,
      LeadSource: 'Event',
      Web_Portal_Purchase__c: false,
      Next_Steps__c:
        'Send Anneke (champion) the security answers and book the order form call with Ruben in finance.',
      Next_Step_Date__c: on.ahead(2),
      Next_Steps_Owner__c: 'Priya Raman',
      Link_to_Custom_Pitch_Deck__c: 'https://docs.google.com/presentation/d/fernhollow-deck/edit',
      Description:
        '<p>First team of <b>35 developers</b>.</p><ul><li>Build times</li><li>Review in one place</li></ul>',
      CreatedDate: on.ago(48),
      LastStageChangeDate: on.ago(9),
      Close_Date_Changed__c: on.ago(20),
      LastActivityDate: on.ago(3),
      PushCount: 0,
      FM_Why_Now__c: `The build server's support contract ends on ${on.monthEnd(0)} and will not be renewed.`,
      FM_Why_GitLab__c: 'One tool in place of three; the trial team merged 41 changes in two weeks.',
      FM_Why_Do_Anything_At_All__c:
        'Releases take nine days; a lost holiday order cost them $60,000 in December.',
      FM_Value_Driver__c: 'Deliver faster',
      FM_Use_Cases__c: 'Continuous integration, code review',
      FM_Primary_Capability__c: 'Merge requests with pipelines',
      FM_Metrics__c: 'Release time from 9 days to 2 by September; agreed with Ruben on the last call.',
      FM_Economic_Buyer__c: 'Ruben Aalders, finance lead: confirmed the budget of $9,000 by mail.',
      FM_Decision_Criteria__c: 'Single sign-on, build minutes, price below $10,000 a year.',
      FM_Decision_Process__c: 'Anneke recommends, Ruben approves, owner signs.',
      FM_Paper_Process__c: 'Order form only; no legal review below $10,000.',
      FM_Partner__c: 'No partner, direct sale.',
      FM_Identify_Pain__c: 'Slow releases; Anneke, head of engineering, loses two days each sprint.',
      FM_Champion__c: 'Anneke Vos: ran the trial, presented the numbers to Ruben.',
      FM_Competition__c: 'Staying with the current build server.',
      FM_Close_Plan__c:
        'Security answers this week.\nOrder form call next week.\nSignature before month end.',
      FM_Risks__c: 'Ruben is away in the last week.',
      FM_Help__c: null,
      FM_Review_Notes__c: `${on.ago(8)} Sam: good plan, get the order form out early.`,
    },
    activities: [
      {
        date: on.ago(3),
        kind: 'call',
        subject: 'Trial review with Anneke',
        text: 'Trial went well. Anneke first heard about us at a meetup in Utrecht. Wants single sign-on answers.',
        who: 'Priya Raman',
      },
      {
        date: on.ago(10),
        kind: 'email',
        subject: 'Proposal for 35 seats',
        text: 'Sent the proposal and the deck.',
        who: 'Priya Raman',
      },
    ],
  };
}

function withoutDeck(on: Days): OpportunitySample {
  return {
    key: 'smb-no-deck',
    id: longId('0065g00000Zk4Lb'),
    account: 'larkspur',
    owner: 'priya',
    shows: 'SMB, $6,000: no deck link, no next step, empty Command Plan',
    fields: {
      Name: 'Larkspur Dental Group - 25 Premium',
      StageName: '2-Scoping',
      CloseDate: on.nextFirst(),
      Amount: 6000,
      ARR_Net__c: 6000,
      Type: 'New Business',
      ForecastCategoryName: 'Pipeline',
      Probability: 20,
      LeadSource: 'Trial',
      Web_Portal_Purchase__c: false,
      CreatedDate: on.ago(33),
      LastStageChangeDate: on.ago(19),
      Close_Date_Changed__c: on.ago(1),
      LastActivityDate: on.ago(19),
      PushCount: 1,
    },
  };
}

function withPlanGaps(on: Days): OpportunitySample {
  return {
    key: 'smb-plan-gaps',
    id: longId('0065g00000Zk4Cc'),
    account: 'copperline',
    owner: 'jonas',
    shows: 'SMB, Net ARR $14,000: next step overdue, plan half filled, odd close date',
    fields: {
      Name: 'Copperline Logistics - 60 Premium & Runners',
      StageName: '4-Proposal',
      CloseDate: on.nextMonth(14),
      Amount: 42000,
      ARR_Net__c: 14000,
      Type: 'New Business',
      ForecastCategoryName: 'Best Case',
      Probability: 50,
      LeadSource: 'Outbound',
      Web_Portal_Purchase__c: false,
      Next_Steps__c: 'Follow up',
      Next_Step_Date__c: on.ago(6),
      Next_Steps_Owner__c: 'Jonas Lindqvist',
      Link_to_Custom_Pitch_Deck__c: 'http://docs.google.com/presentation/d/copperline-deck/edit',
      CreatedDate: on.ago(96),
      LastStageChangeDate: on.ago(37),
      LastActivityDate: on.ago(13),
      PushCount: 3,
      FM_Why_Now__c: 'What is the compelling event?',
      FM_Why_GitLab__c: 'Fewer tools; runners on their own hardware.',
      FM_Why_Do_Anything_At_All__c: 'Build farm fails every other week and trucks leave late.',
      FM_Value_Driver__c: 'Reduce risk',
      FM_Use_Cases__c: 'Continuous integration',
      FM_Primary_Capability__c: null,
      FM_Metrics__c: 'Cost',
      FM_Economic_Buyer__c: null,
      FM_Decision_Criteria__c: 'Works behind their firewall.\nAudit log.\nAt most two days of migration.',
      FM_Decision_Process__c: 'Who else has to agree? When do they meet?',
      FM_Paper_Process__c: null,
      FM_Partner__c: null,
      FM_Identify_Pain__c: 'Late trucks: 14 in the last quarter, each $700, says Dana Whitlock (operations).',
      FM_Champion__c: 'Dana Whitlock, operations.',
      FM_Close_Plan__c: null,
      FM_Risks__c: null,
      FM_Help__c: 'Solution architect for the migration.',
      FM_Review_Notes__c: `${on.ago(41)} Sam: find the economic buyer.`,
    },
    omits: ['FM_Competition__c', 'Close_Date_Changed__c'],
    activities: [
      {
        date: on.ago(13),
        kind: 'call',
        subject: 'Catch-up with Dana',
        text: 'Dana will ask finance about the budget.',
        who: 'Jonas Lindqvist',
      },
      { date: on.ago(37), kind: 'meeting', subject: 'Demo', text: '', who: 'Jonas Lindqvist' },
    ],
  };
}

function wonRenewal(on: Days): OpportunitySample {
  return {
    key: 'smb-won-renewal',
    id: longId('0065g00000Zk4Nd'),
    account: 'nada',
    owner: 'maya',
    shows: 'SMB renewal in euros, Closed Won with a thin reason; names in Arabic',
    fields: {
      Name: 'مجموعة الندى للتجارة - Renewal 20 Premium',
      StageName: 'Closed Won',
      CloseDate: on.ago(9),
      Amount: 9800,
      ARR_Net__c: 0,
      Type: 'Renewal',
      ForecastCategoryName: 'Closed',
      Probability: 100,
      Web_Portal_Purchase__c: false,
      Closed_Won_Reason__c: 'Relationship',
      Closed_Won_Details__c: 'Good fit',
      Renewal_Date__c: on.ago(9),
      CreatedDate: on.ago(350),
      LastStageChangeDate: on.ago(9),
      LastActivityDate: on.ago(9),
      PushCount: 0,
      FM_Why_GitLab__c: 'They are happy with it.',
    },
    currency: { code: 'EUR', style: 'code' },
    omits: ['Next_Steps__c', 'Next_Step_Date__c', 'Next_Steps_Owner__c', 'Close_Date_Changed__c'],
    planMarkup: 'layout',
  };
}
