import { CLOSED_STAGES, isClosed, STAGES } from './data/fields.ts';
import { accountSections, opportunitySections, planSections, shapesOf } from './data/layouts.ts';
import type {
  FieldValue,
  ListPage,
  ObjectName,
  RecordPage,
  Reference,
  Row,
  Section,
} from './shared/types.ts';
import { referenceTo, type Store, type Stored, shapesFor } from './store.ts';

const opportunityHighlights = ['AccountId', 'CloseDate', 'Amount', 'OwnerId'];
const accountHighlights = ['Type', 'Phone', 'Website', 'OwnerId'];
/** Beside an opportunity; the segment is on the account's own page only. */
const relatedAccountFields = ['Name', 'Industry', 'Phone'];
const opportunityColumns = [
  ...['Name', 'AccountId', 'StageName', 'Amount', 'ARR_Net__c', 'CloseDate', 'ForecastCategoryName'],
  ...['Next_Step_Date__c', 'OwnerId'],
];
const accountColumns = [
  ...['Name', 'Account_Demographics_Sales_Segment__c', 'NumberOfEmployees', 'Account_Tier__c'],
  ...['Potential_Users__c', 'Phone', 'OwnerId'],
];

/** What the page of one record shows; `undefined` when there is no such record of that object. */
export function recordPage(store: Store, object: string, id: string): RecordPage | undefined {
  const record = store.get(id);
  if (!record || record.object !== object) return undefined;
  return record.object === 'Opportunity' ? opportunityPage(store, record) : accountPage(store, record);
}

/** A list view of all samples of an object. */
export function listPage(store: Store, object: ObjectName): ListPage {
  const isDeals = object === 'Opportunity';
  return {
    object,
    title: 'Recently Viewed',
    columns: shapesOf(shapesFor(object), isDeals ? opportunityColumns : accountColumns),
    rows: store
      .all(object)
      .filter(({ isListed }) => isListed)
      .map((record) => asRow(record)),
  };
}

/** Records of an object by name, for lookups. */
export function search(store: Store, object: ObjectName, text: string): Reference[] {
  const wanted = text.trim().toLowerCase();
  return store
    .all(object)
    .map(({ id, fields }) => ({ object, id, name: String(fields.Name) }))
    .filter(({ name }) => name.toLowerCase().includes(wanted));
}

function opportunityPage(store: Store, record: Stored): RecordPage {
  const { fields, sample } = record;
  const account = accountOf(store, record);
  const siblings = store
    .all('Opportunity')
    .filter((other) => other !== record && isOfAccount(other, account));
  return {
    ...common(store, record),
    highlights: shapesOf(shapesFor('Opportunity'), opportunityHighlights),
    details: opportunitySections(fields, sample.omits ?? []),
    plan: planSections(fields, sample.omits ?? []),
    sideFields: shapesOf(shapesFor('Opportunity'), sample.sideFields ?? []),
    relatedRecord: account
      ? {
          object: 'Account',
          fields: shapesOf(shapesFor('Account'), relatedAccountFields),
          values: account.fields,
        }
      : null,
    path: pathOf(fields.StageName),
    siblings: siblings.map(asRow),
  };
}

function accountPage(store: Store, record: Stored): RecordPage {
  const details: Section[] = accountSections(record.fields, record.sample.omits ?? []);
  return {
    ...common(store, record),
    highlights: shapesOf(shapesFor('Account'), accountHighlights),
    details,
    plan: [],
    sideFields: [],
    relatedRecord: null,
    path: null,
    siblings: store
      .all('Opportunity')
      .filter((deal) => isOfAccount(deal, record))
      .map(asRow),
  };
}

type Common =
  | 'id'
  | 'object'
  | 'name'
  | 'today'
  | 'fields'
  | 'currency'
  | 'detailsMarkup'
  | 'planMarkup'
  | 'opensOn'
  | 'activities';

function common(store: Store, record: Stored): Pick<RecordPage, Common> {
  const { object, id, fields, currency, sample } = record;
  const account = accountOf(store, record);
  return {
    id,
    object,
    name: String(fields.Name),
    today: store.today,
    // The account may have been renamed since.
    fields: account ? { ...fields, AccountId: referenceTo(account) } : fields,
    currency,
    detailsMarkup: sample.detailsMarkup ?? 'layout',
    planMarkup: sample.planMarkup ?? 'dynamic',
    opensOn: sample.opensOn ?? 'details',
    activities: [...(sample.activities ?? [])],
  };
}

/** Like the real path: the open stages and one last step, which is the final stage once there is one. */
function pathOf(stage: FieldValue | undefined): RecordPage['path'] {
  const final = CLOSED_STAGES.find((closed) => closed === stage) ?? CLOSED_STAGES[0];
  return { stages: [...STAGES, final], current: isClosed(stage) ? final : String(stage) };
}

function asRow({ id, object, fields, currency }: Stored): Row {
  return { id, object, fields, currency };
}

function accountOf(store: Store, record: Stored): Stored | undefined {
  const reference = record.fields.AccountId;
  return isReference(reference) ? store.get(reference.id) : undefined;
}

function isOfAccount(deal: Stored, account: Stored | undefined): boolean {
  const reference = deal.fields.AccountId;
  return account !== undefined && isReference(reference) && reference.id === account.id;
}

function isReference(value: FieldValue | undefined): value is Reference {
  return typeof value === 'object' && value !== null;
}
