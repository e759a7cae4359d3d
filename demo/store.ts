import { catalogueFor } from './data/catalogue.ts';
import { consequencesOf } from './data/consequences.ts';
import { DOLLARS } from './data/currencies.ts';
import { accountShapes, opportunityShapes } from './data/fields.ts';
import { people } from './data/people.ts';
import type { AccountSample, OpportunitySample } from './data/sample.ts';
import { newRecord } from './new-record.ts';
import type { CurrencyDisplay, Day, FieldShape, FieldValue, ObjectName, Reference } from './shared/types.ts';

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
  /** Adds a record of the demo's user. @throws RangeError for a field there is none of. */
  create(object: ObjectName, fields: Record<string, FieldValue>): Stored;
  /** Removes a record, and with an account its opportunities. @throws RangeError for a record there is none of. */
  remove(id: string): void;
  reset(): void;
};

/** @throws RangeError when `today` is not a calendar day. */
export function openStore(today: Day): Store {
  let records = load(today);
  let created = 0;
  return {
    today,
    get: (id) => records.get(id),
    all: (object) => [...records.values()].filter((record) => record.object === object),
    change(id, fields) {
      const record = records.get(id);
      if (!record) throw new RangeError(`no record ${id}`);
      refuseUnknown(record.object, fields);
      Object.assign(record.fields, fields, consequencesOf(record.object, record.fields, fields, today));
    },
    create(object, fields) {
      refuseUnknown(object, fields);
      created += 1;
      const record = newRecord(object, created, fields, today);
      records.set(record.id, record);
      return record;
    },
    remove(id) {
      if (!records.delete(id)) throw new RangeError(`no record ${id}`);
      for (const deal of [...records.values()]) {
        if ((deal.fields.AccountId as Reference | null)?.id === id) records.delete(deal.id);
      }
    },
    reset() {
      created = 0;
      records = load(today);
    },
  };
}

export function shapesFor(object: ObjectName): ReadonlyMap<string, FieldShape> {
  return object === 'Opportunity' ? opportunityShapes : accountShapes;
}

function refuseUnknown(object: ObjectName, fields: Record<string, FieldValue>): void {
  const shapes = shapesFor(object);
  const unknown = Object.keys(fields).find((apiName) => !shapes.has(apiName));
  if (unknown) throw new RangeError(`${object} has no field ${unknown}`);
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
    sample: {
      key: sample.key,
      omits: sample.omits ?? [],
      ...(sample.detailsMarkup ? { detailsMarkup: sample.detailsMarkup } : {}),
    },
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
