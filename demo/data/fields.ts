import type { FieldShape, FieldType } from '../shared/types.ts';

export const STAGES = [
  '0-Pending Acceptance',
  '1-Discovery',
  '2-Scoping',
  '3-Technical Evaluation',
  '4-Proposal',
  '5-Negotiating',
  '6-Awaiting Signature',
  '7-Closing',
] as const;
export const CLOSED_STAGES = ['Closed Won', '8-Closed Lost', '9-Unqualified', '10-Duplicate'] as const;

export function isClosed(stage: unknown): boolean {
  return CLOSED_STAGES.some((closed) => closed === stage);
}

type Extra = Omit<FieldShape, 'apiName' | 'label' | 'type'>;

function field(apiName: string, label: string, type: FieldType, extra: Extra = {}): FieldShape {
  return { apiName, label, type, ...extra };
}

/** Opportunity fields, by API name; the labels are those of the handbook's own CRM. */
export const opportunityShapes = byApiName([
  field('Name', 'Opportunity Name', 'name', { required: true }),
  field('AccountId', 'Account Name', 'lookup'),
  field('StageName', 'Stage', 'stage', { required: true, options: [...STAGES, ...CLOSED_STAGES] }),
  field('CloseDate', 'Close Date', 'date', { required: true, help: 'When the customer will sign.' }),
  field('Amount', 'Amount', 'opportunityAmount', { help: 'Total contract value.' }),
  field('ARR_Net__c', 'Net ARR', 'money'),
  field('Type', 'Type', 'picklist', { options: ['New Business', 'Add-On Business', 'Renewal'] }),
  field('ForecastCategoryName', 'Forecast Category', 'forecast', {
    options: ['Omitted', 'Pipeline', 'Best Case', 'Commit', 'Closed'],
  }),
  field('Probability', 'Probability (%)', 'percent'),
  field('OwnerId', 'Opportunity Owner', 'owner', { readOnly: true }),
  field('LeadSource', 'Lead Source', 'picklist', {
    options: ['Web', 'Trial', 'Event', 'Partner', 'Outbound', 'Referral'],
  }),
  field('Web_Portal_Purchase__c', 'Web Portal Purchase', 'checkbox'),
  field('Next_Steps__c', 'Next Steps', 'longText', { help: 'One action, who does it, and with whom.' }),
  field('Next_Step_Date__c', 'Next Step Date', 'date'),
  field('Next_Steps_Owner__c', 'Next Steps Owner', 'text'),
  field('Link_to_Custom_Pitch_Deck__c', 'Link to Custom Pitch Deck', 'url'),
  field('Description', 'Description', 'richText'),
  field('Renewal_Date__c', 'Renewal Date', 'date'),
  field('CreatedDate', 'Created Date', 'date', { readOnly: true }),
  field('LastStageChangeDate', 'Last Stage Change Date', 'date', { readOnly: true }),
  field('Close_Date_Changed__c', 'Close Date Changed', 'date', { readOnly: true }),
  field('LastActivityDate', 'Last Activity', 'date', { readOnly: true }),
  field('PushCount', 'Push Count', 'number', { readOnly: true }),
  field('CreatedById', 'Created By', 'modstamp', { readOnly: true }),
  field('Closed_Won_Reason__c', 'Closed Won Reason', 'picklist', {
    options: ['Product', 'Price', 'Relationship', 'Other'],
  }),
  field('Closed_Won_Details__c', 'Closed Won Details', 'longText'),
  field('Reason_for_Lost__c', 'Closed Lost Reason', 'picklist', {
    options: ['Competitor', 'Price', 'No decision', 'Other'],
  }),
  field('Reason_for_Lost_Details__c', 'Closed Lost Details', 'longText'),
  field('FM_Why_Now__c', 'Why Now?', 'longText'),
  field('FM_Why_GitLab__c', 'Why GitLab?', 'longText'),
  field('FM_Why_Do_Anything_At_All__c', 'Why Do Anything At All?', 'longText'),
  field('FM_Value_Driver__c', 'Primary Value Driver', 'picklist', {
    options: ['Increase efficiency', 'Deliver faster', 'Reduce risk'],
  }),
  field('FM_Use_Cases__c', 'Solution', 'text'),
  field('FM_Primary_Capability__c', 'Primary Capability', 'text'),
  field('FM_Metrics__c', 'Metrics', 'longText', { help: 'Measures the customer has agreed to.' }),
  field('FM_Economic_Buyer__c', 'Economic Buyer', 'longText'),
  field('FM_Decision_Criteria__c', 'Decision Criteria', 'longText'),
  field('FM_Decision_Process__c', 'Decision Process', 'longText'),
  field('FM_Paper_Process__c', 'Paper Process', 'longText'),
  field('FM_Partner__c', 'Partner', 'longText'),
  field('FM_Identify_Pain__c', 'Identify Pain', 'longText'),
  field('FM_Champion__c', 'Champion', 'longText'),
  field('FM_Competition__c', 'Competition', 'longText'),
  field('FM_Close_Plan__c', 'Close Plan', 'longText'),
  field('FM_Risks__c', 'Risks', 'longText'),
  field('FM_Help__c', 'Help', 'longText'),
  field('FM_Review_Notes__c', 'Manager Review', 'longText'),
]);

/** Account fields, by API name. */
export const accountShapes = byApiName([
  field('Name', 'Account Name', 'name', { required: true }),
  field('OwnerId', 'Account Owner', 'owner', { readOnly: true }),
  field('Type', 'Type', 'picklist', { options: ['Prospect', 'Customer', 'Former Customer'] }),
  field('Industry', 'Industry', 'picklist', {
    options: ['Food', 'Health', 'Logistics', 'Manufacturing', 'Insurance', 'Government', 'Wholesale'],
  }),
  field('Phone', 'Phone', 'phone'),
  field('Website', 'Website', 'url'),
  field('Account_Demographics_Sales_Segment__c', 'Sales Segment', 'picklist', {
    options: ['SMB', 'Mid-Market', 'Large', 'PubSec'],
    help: 'Set by sales operations from the number of employees.',
  }),
  field('NumberOfEmployees', 'Employees', 'number'),
  field('Account_Tier__c', 'Account Rank', 'picklist', { options: ['1', '1.5', '2', '3'] }),
  field('Account_Tier_Notes__c', 'Account Rank Notes', 'longText'),
  field('Account_Tier_Changed_Date__c', 'Account Rank Changed', 'date', { readOnly: true }),
  field('Account_Tier_Changed_By__c', 'Account Rank Changed By', 'text', { readOnly: true }),
  field('Potential_Users__c', 'Potential Users', 'number'),
  field('Account_Plan__c', 'Account Plan', 'url'),
  field('GS_Health_Score_Color__c', 'Health Score', 'text', { readOnly: true }),
  field('Next_Renewal_Date__c', 'Next Renewal Date', 'date'),
  field('Owner_Changed_Date__c', 'Owner Changed', 'date', { readOnly: true }),
  field('CreatedById', 'Created By', 'modstamp', { readOnly: true }),
]);

function byApiName(shapes: FieldShape[]): ReadonlyMap<string, FieldShape> {
  return new Map(shapes.map((shape) => [shape.apiName, shape]));
}
