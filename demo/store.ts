import { catalogueFor } from './data/catalogue.ts';
import { consequencesOf } from './data/consequences.ts';
import { accountShapes, opportunityShapes } from './data/fields.ts';
import { people } from './data/people.ts';
import type { AccountSample, OpportunitySample } from './data/sample.ts';
import type { CurrencyDisplay, Day, FieldShape, FieldValue, ObjectName, Reference } from './shared/types.ts';

const DOLLARS: CurrencyDisplay = { code: 'USD', style: 'symbol' };

/** One record as kept by the server. */
export type Stored = {
  object: ObjectName;
  id: string;
  fields: Record<string, FieldValue>;
  currency: CurrencyDisplay;
  /** Samples proper appear in list views; history only in related lists. */
  isListed: boolean;
  sample: Partial<OpportunitySample> & Pick<AccountSample, 'key' | 'omits'>;
};

/** The demo's data: in memory, and thrown away with the server. */
export type Store = {
  today: Day;
  get(id: string): Stored | undefined;
  all(object: ObjectName): Stored[];
  /** Replaces some fields of a record. @throws RangeError for a record or field there is none of. */
  change(id: string, fields: Record<string, FieldValue>): void;
  reset(): void;
};

/** @throws RangeError when `today` is not a calendar day. */
export function openStore(today: Day): Store {
  let records = load(today);
  return {
    today,
    get: (id) => records.get(id),
    all: (object) => [...records.values()].filter((record) => record.object === object),
    change(id, fields) {
      const record = records.get(id);
      if (!record) throw new RangeError(`no record ${id}`);
      const shapes = shapesFor(record.object);
      const unknown = Object.keys(fields).find((apiName) => !shapes.has(apiName));
      if (unknown) throw new RangeError(`${record.object} has no field ${unknown}`);
      Object.assign(record.fields, fields, consequencesOf(record.object, record.fields, fields, today));
    },
    reset() {
      records = load(today);
    },
  };
}

export function shapesFor(object: ObjectName): ReadonlyMap<string, FieldShape> {
  return object === 'Opportunity' ? opportunityShapes : accountShapes;
}

export function referenceTo(record: Stored): Reference {
  return { object: record.object, id: record.id, name: String(record.fields.Name) };
}

function load(today: Day): Map<string, Stored> {
  const { opportunities, history, accounts } = catalogueFor(today);
  const storedAccounts = accounts.map((sample) => fromAccount(sample));
  const accountIds = new Map(storedAccounts.map((stored) => [stored.sample.key, stored]));
  const stored = [
    ...storedAccounts,
    ...opportunities.map((sample) => fromOpportunity(sample, accountIds, true)),
    ...history.map((sample) => fromOpportunity(sample, accountIds, false)),
  ];
  return new Map(stored.map((record) => [record.id, record]));
}

function fromAccount(sample: AccountSample): Stored {
  const fields = {
    OwnerId: people[sample.owner],
    CreatedById: createdBy(sample, 'Owner_Changed_Date__c'),
    ...sample.fields,
  };
  return {
    object: 'Account',
    id: sample.id,
    fields,
    currency: DOLLARS,
    isListed: true,
    sample: { key: sample.key, omits: sample.omits ?? [] },
  };
}

function fromOpportunity(
  sample: OpportunitySample,
  accounts: ReadonlyMap<string, Stored>,
  isListed: boolean,
): Stored {
  const account = accounts.get(sample.account);
  const fields = {
    AccountId: account ? referenceTo(account) : null,
    OwnerId: people[sample.owner],
    CreatedById: createdBy(sample, 'CreatedDate'),
    ...sample.fields,
  };
  return {
    object: 'Opportunity',
    id: sample.id,
    fields,
    currency: sample.currency ?? DOLLARS,
    isListed,
    sample,
  };
}

function createdBy({ owner, fields }: AccountSample | OpportunitySample, dateField: string): Reference {
  const on = fields[dateField];
  return typeof on === 'string' ? { ...people[owner], on } : people[owner];
}
