import type { Days } from './days.ts';
import { longId } from './ids.ts';
import type { OpportunitySample } from './sample.ts';

/** A Large and a Public Sector deal. */
export function enterpriseSamples(on: Days): OpportunitySample[] {
  return [withFiller(on), slipped(on)];
}

function withFiller(on: Days): OpportunitySample {
  return {
    key: 'large-filler',
    id: longId('0065g00000Zk4Ng'),
    account: 'northgate',
    owner: 'maya',
    shows: 'Large, $120,000: full plan with filler, over a year old; opens on the Activity tab',
    fields: {
      Name: 'Northgate Assurance Group - 400 Ultimate, claims platform',
      StageName: '5-Negotiating',
      CloseDate: on.ahead(25),
      Amount: 360000,
      ARR_Net__c: 120000,
      Type: 'Add-On Business',
      ForecastCategoryName: 'Pipeline',
      Probability: 70,
      LeadSource: 'Outbound',
      Web_Portal_Purchase__c: false,
      Next_Steps__c:
        'Agree the liability clause with Harriet Boyle (counsel) and send the redline to procurement.',
      Next_Step_Date__c: on.ahead(1),
      Description: '<p>Claims platform, three regions.</p><p>Security review passed.</p>',
      CreatedDate: on.ago(425),
      LastStageChangeDate: on.ago(22),
      Close_Date_Changed__c: on.ago(22),
      LastActivityDate: on.ago(2),
      PushCount: 4,
      FM_Why_Now__c: 'The regulator requires traceable releases from the start of next quarter.',
      FM_Why_GitLab__c: 'Only tool that met all 14 audit controls in the evaluation.',
      FM_Why_Do_Anything_At_All__c: 'Fines of up to $400,000 and a manual release board of nine people.',
      FM_Value_Driver__c: 'Reduce risk',
      FM_Use_Cases__c: 'Compliance, continuous delivery',
      FM_Primary_Capability__c: 'Compliance pipelines',
      FM_Metrics__c:
        'Release board from 9 people to 2; audit preparation from 30 days to 5, measured by Ola Brandt.',
      FM_Economic_Buyer__c: 'TBD',
      FM_Decision_Criteria__c:
        '1. Audit trail\n2. Single sign-on\n3. Three regions\n4. Price within the 2-year budget',
      FM_Decision_Process__c: 'Architecture board (done), security (done), procurement, then the CIO signs.',
      FM_Paper_Process__c: 'n/a',
      FM_Partner__c: 'No partner on this deal.',
      FM_Identify_Pain__c:
        'Each audit stops releases for 30 days; Ola Brandt, head of claims IT, answers for it.',
      FM_Champion__c: 'Ola Brandt. Presented our case to the architecture board without us.',
      FM_Competition__c: '-',
      FM_Close_Plan__c: 'Redline this week.\nProcurement next week.\nCIO signature the week after.',
      FM_Risks__c: 'tbd',
      FM_Help__c: null,
      FM_Review_Notes__c: null,
    },
    omits: ['Next_Steps_Owner__c'],
    opensOn: 'activity',
    activities: [
      {
        date: on.ago(2),
        kind: 'meeting',
        subject: 'Legal call with Harriet Boyle',
        text: 'Harriet wants a cap on liability. Ola will ask the CIO for a date to sign.',
        who: 'Maya Okafor',
      },
      {
        date: on.ago(15),
        kind: 'email',
        subject: 'Redline, second version',
        text: 'Sent to counsel and procurement.',
        who: 'Maya Okafor',
      },
      {
        date: on.ago(22),
        kind: 'call',
        subject: 'Procurement kick-off',
        text: 'Three steps left: legal, procurement, CIO.',
        who: 'Maya Okafor',
      },
    ],
  };
}

function slipped(on: Days): OpportunitySample {
  return {
    key: 'pubsec-slipped',
    id: longId('0065g00000Zk4Wh'),
    account: 'wexmoor',
    owner: 'tomas',
    shows: 'Public Sector, $60,000, stage 6: the close date has passed; markup-like text in a field',
    fields: {
      Name: 'Wexmoor County Water Board - 140 Premium',
      StageName: '6-Awaiting Signature',
      CloseDate: on.ago(5),
      Amount: 60000,
      ARR_Net__c: 60000,
      Type: 'New Business',
      ForecastCategoryName: 'Commit',
      Probability: 90,
      LeadSource: 'Event',
      Web_Portal_Purchase__c: false,
      Next_Steps__c: 'Call Gwen Pryce (procurement) for the signed order and the purchase number.',
      Next_Step_Date__c: on.today,
      Next_Steps_Owner__c: 'Tomas Becker',
      CreatedDate: on.ago(150),
      LastStageChangeDate: on.ago(11),
      Close_Date_Changed__c: on.ago(30),
      LastActivityDate: on.ago(5),
      PushCount: 2,
      FM_Why_Now__c: 'Budget year ends in June; unspent money is lost.',
      FM_Why_GitLab__c: 'Runs on their own servers; no data leaves the county.',
      FM_Why_Do_Anything_At_All__c: 'Meter software is built on one laptop.',
      FM_Value_Driver__c: 'Increase efficiency',
      FM_Use_Cases__c: 'Source code management',
      FM_Primary_Capability__c: 'Self-managed installation',
      FM_Metrics__c: 'From 2 releases a year to 12; board paper of last autumn.',
      FM_Economic_Buyer__c: 'Idris Kemp, director of operations, met twice.',
      FM_Decision_Criteria__c: 'Self-managed, framework price, local support.',
      FM_Decision_Process__c: 'Board approved; procurement places the order.',
      FM_Paper_Process__c: 'Framework order form; counter-signature by the county solicitor, 10 days.',
      FM_Partner__c: 'Bought through the county framework.',
      FM_Identify_Pain__c: 'One laptop, one person; Idris calls it the biggest risk on his list.',
      FM_Champion__c: 'Rhian Lloyd wrote the board paper.',
      FM_Competition__c: 'A free tool run by the university next door.',
      FM_Close_Plan__c: 'Solicitor signs, procurement sends the order.',
      FM_Risks__c: 'Their form mangles text: <script>alert("late")</script> & <b>not bold</b> {{7*7}}',
      FM_Help__c: null,
      FM_Review_Notes__c: `${on.ago(12)} Sam: chase the solicitor.`,
    },
    omits: ['Link_to_Custom_Pitch_Deck__c', 'PushCount'],
    planMarkup: 'layout',
    activities: [
      {
        date: on.ago(5),
        kind: 'call',
        subject: 'Solicitor is on leave',
        text: 'Back next week. Rhian will put the order on top of the pile.',
        who: 'Tomas Becker',
      },
      {
        date: on.ahead(1),
        kind: 'task',
        subject: 'Call Gwen about the order',
        text: '',
        who: 'Tomas Becker',
      },
    ],
  };
}
