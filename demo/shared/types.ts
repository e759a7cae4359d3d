/** The shapes that the demo's server and its pages exchange as JSON. */

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

export type ObjectName = 'Opportunity' | 'Account';

/** A lookup: which record it points at, and the name shown; for "Created By" also when. */
export type Reference = { object: ObjectName | 'User'; id: string; name: string; on?: Day };

/** What a field stores: amounts and counts as numbers, dates as days, `null` when blank. */
export type FieldValue = string | number | boolean | Reference | null;

export type FieldType =
  | 'text'
  | 'name'
  | 'longText'
  | 'richText'
  | 'picklist'
  | 'stage'
  | 'forecast'
  | 'money'
  | 'opportunityAmount'
  | 'date'
  | 'number'
  | 'percent'
  | 'checkbox'
  | 'lookup'
  | 'owner'
  | 'url'
  | 'phone'
  | 'modstamp';

/** One field as a page layout places it. */
export type FieldShape = {
  apiName: string;
  label: string;
  type: FieldType;
  required?: boolean;
  readOnly?: boolean;
  help?: string;
  options?: readonly string[];
};

export type Section = { title: string; fields: FieldShape[] };

/** How the page writes the record's amounts: `$1.00`, `EUR 1.00`, or `USD 1.00 (AUD 1.52)`. */
export type CurrencyDisplay = {
  code: string;
  style: 'symbol' | 'code';
  personal?: { code: string; rate: number };
};

export type ActivityKind = 'call' | 'meeting' | 'email' | 'task';

export type Activity = { date: Day; kind: ActivityKind; subject: string; text: string; who: string };

/** Another record as a related list or a list view shows it. */
export type Row = {
  id: string;
  object: ObjectName;
  fields: Record<string, FieldValue>;
  currency: CurrencyDisplay;
};

/** Page-layout items or Dynamic Forms fields. */
export type FieldMarkup = 'layout' | 'dynamic';

export type TabName = 'details' | 'plan' | 'activity' | 'related';

/** Everything one record page shows. */
export type RecordPage = {
  id: string;
  object: ObjectName;
  name: string;
  today: Day;
  fields: Record<string, FieldValue>;
  currency: CurrencyDisplay;
  highlights: FieldShape[];
  details: Section[];
  detailsMarkup: FieldMarkup;
  plan: Section[];
  planMarkup: FieldMarkup;
  /** A second, Dynamic Forms copy of some fields in the side column; empty for most records. */
  sideFields: FieldShape[];
  /** Fields of the parent account shown beside an opportunity. */
  relatedRecord: { object: ObjectName; fields: FieldShape[]; values: Record<string, FieldValue> } | null;
  path: { stages: string[]; current: string } | null;
  opensOn: TabName;
  siblings: Row[];
  activities: Activity[];
};

/** What a dialog needs to edit one record, or to write a new one; the id of a new one is empty. */
export type RecordForm = Pick<
  RecordPage,
  'id' | 'object' | 'name' | 'today' | 'fields' | 'currency' | 'details' | 'detailsMarkup'
>;

export type ListPage = { object: ObjectName; title: string; columns: FieldShape[]; rows: Row[] };
