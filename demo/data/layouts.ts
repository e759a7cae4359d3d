import type { FieldShape, FieldValue, Section } from '../shared/types.ts';
import { accountShapes, isClosed, opportunityShapes } from './fields.ts';

type Blueprint = readonly { title: string; fields: readonly string[]; when?: (fields: Values) => boolean }[];
type Values = Readonly<Record<string, FieldValue>>;
type Shapes = ReadonlyMap<string, FieldShape>;

const opportunityDetails: Blueprint = [
  {
    title: 'Opportunity Information',
    fields: [
      ...[
        'Name',
        'CloseDate',
        'AccountId',
        'StageName',
        'Type',
        'Amount',
        'ForecastCategoryName',
        'ARR_Net__c',
      ],
      ...['OwnerId', 'Probability', 'LeadSource', 'Web_Portal_Purchase__c'],
    ],
  },
  {
    title: 'Next Steps',
    fields: [
      ...['Next_Steps__c', 'Next_Step_Date__c', 'Link_to_Custom_Pitch_Deck__c', 'Next_Steps_Owner__c'],
      'Description',
    ],
  },
  {
    title: 'Closing',
    when: ({ StageName }) => StageName === 'Closed Won',
    fields: ['Closed_Won_Reason__c', 'Closed_Won_Details__c'],
  },
  {
    title: 'Closing',
    when: ({ StageName }) => isClosed(StageName) && StageName !== 'Closed Won',
    fields: ['Reason_for_Lost__c', 'Reason_for_Lost_Details__c'],
  },
  { title: 'Renewal', when: ({ Type }) => Type === 'Renewal', fields: ['Renewal_Date__c'] },
  {
    title: 'History',
    fields: [
      ...['CreatedDate', 'LastStageChangeDate', 'Close_Date_Changed__c', 'LastActivityDate', 'PushCount'],
      'CreatedById',
    ],
  },
];

const commandPlan: Blueprint = [
  {
    title: 'Opportunity Overview',
    fields: [
      ...['FM_Why_Now__c', 'FM_Value_Driver__c', 'FM_Why_GitLab__c', 'FM_Use_Cases__c'],
      ...['FM_Why_Do_Anything_At_All__c', 'FM_Primary_Capability__c'],
    ],
  },
  {
    title: 'MEDDPPICC',
    fields: [
      ...['FM_Metrics__c', 'FM_Economic_Buyer__c', 'FM_Decision_Criteria__c', 'FM_Decision_Process__c'],
      ...[
        'FM_Paper_Process__c',
        'FM_Partner__c',
        'FM_Identify_Pain__c',
        'FM_Champion__c',
        'FM_Competition__c',
      ],
    ],
  },
  {
    title: 'Close Plan Details',
    fields: ['FM_Close_Plan__c', 'FM_Risks__c', 'FM_Help__c', 'FM_Review_Notes__c'],
  },
];

const accountDetails: Blueprint = [
  {
    title: 'Account Information',
    fields: ['Name', 'OwnerId', 'Type', 'Phone', 'Industry', 'Website', 'NumberOfEmployees'],
  },
  {
    title: 'Sales Planning',
    fields: [
      ...['Account_Demographics_Sales_Segment__c', 'Account_Tier__c', 'Potential_Users__c'],
      ...['Account_Tier_Notes__c', 'Account_Tier_Changed_Date__c', 'Account_Tier_Changed_By__c'],
      ...['Account_Plan__c', 'GS_Health_Score_Color__c', 'Next_Renewal_Date__c', 'Owner_Changed_Date__c'],
    ],
  },
  { title: 'System Information', fields: ['CreatedById'] },
];

/** The sections of an opportunity's Details tab, without the fields its page layout leaves out. */
export function opportunitySections(values: Values, omits: readonly string[]): Section[] {
  return draw(opportunityDetails, opportunityShapes, values, omits);
}

export function planSections(values: Values, omits: readonly string[]): Section[] {
  return draw(commandPlan, opportunityShapes, values, omits);
}

export function accountSections(values: Values, omits: readonly string[]): Section[] {
  return draw(accountDetails, accountShapes, values, omits);
}

/** The shapes of some fields, in the order named. */
export function shapesOf(shapes: Shapes, apiNames: readonly string[]): FieldShape[] {
  return apiNames.flatMap((apiName) => shapes.get(apiName) ?? []);
}

function draw(blueprint: Blueprint, shapes: Shapes, values: Values, omits: readonly string[]): Section[] {
  return blueprint
    .filter(({ when }) => when?.(values) ?? true)
    .map(({ title, fields }) => ({
      title,
      fields: shapesOf(
        shapes,
        fields.filter((apiName) => !omits.includes(apiName)),
      ),
    }));
}
