import { type Catalogue, catalogueFor } from './data/catalogue.ts';
import type { Day, ObjectName } from './shared/types.ts';

/** The name under which a browser must reach the demo. */
export const DEMO_HOST = 'squeaky-demo.lightning.force.com';

/** The Wednesday the samples are checked against; every date in them is counted from the day given. */
export const DEMO_TODAY: Day = '2026-03-18';

/** One sample record and where its page is. */
export type DemoRecord = {
  key: string;
  object: ObjectName;
  /** 18 characters. */
  id: string;
  name: string;
  /** Path and query of the record page on {@link DEMO_HOST}. */
  path: string;
  url: string;
  /** `document.title` once the record is shown. */
  title: string;
  /** What the sample is there to show; the account's opportunity for accounts. */
  shows: string;
};

/** Pages of the demo that are not records. */
export const demoPages = {
  home: '/lightning/page/home',
  opportunities: '/lightning/o/Opportunity/list?filterName=Recent',
  accounts: '/lightning/o/Account/list?filterName=Recent',
} as const;

function entry(object: ObjectName, key: string, id: string, name: string, shows: string): DemoRecord {
  const path = `/lightning/r/${object}/${id}/view`;
  const title = `${name} | ${object} | Salesforce`;
  return { key, object, id, name, path, url: `https://${DEMO_HOST}${path}`, title, shows };
}

function entriesOf({ opportunities, accounts }: Catalogue): DemoRecord[] {
  return [
    ...opportunities.map(({ key, id, fields, shows }) =>
      entry('Opportunity', key, id, String(fields.Name), shows),
    ),
    ...accounts.map(({ key, id, fields }) => {
      const deal = opportunities.find(({ account }) => account === key);
      return entry('Account', key, id, String(fields.Name), `account of ${deal?.key ?? 'no sample'}`);
    }),
  ];
}

/** The eight sample opportunities, then their accounts. Ids, paths and titles do not depend on the day. */
export const demoRecords: readonly DemoRecord[] = entriesOf(catalogueFor(DEMO_TODAY));

/** @throws RangeError when no sample has that key. */
export function demoRecord(key: string): DemoRecord {
  const found = demoRecords.find((record) => record.key === key);
  if (!found) throw new RangeError(`no sample called ${key}`);
  return found;
}
