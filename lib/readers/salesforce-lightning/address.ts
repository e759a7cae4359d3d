import type { RecordKind } from '../../fields/index.ts';
import { NEW_RECORD, type RecordAddress } from '../../reading/reading.ts';

const ID = '[a-zA-Z0-9]{15}(?:[A-Z0-5]{3})?';
const RECORD = `/lightning/r/(?:\\w+/)?(${ID})`;
const RECORD_PATH = new RegExp(`^${RECORD}/(?:view|edit)/?$`);
const NEW_PATH = /^\/lightning\/o\/(Opportunity|Account)\/new\/?$/;
const FORM_PATH = /\/(?:edit|new)\/?$/;
const LEGACY_HASH = new RegExp(`^#/sObject/(${ID})/(?:view|edit)`);
const RECORD_LINK = new RegExp(`${RECORD}(?:/|$)`);

/** The first three characters of an id name its object. */
const KIND_BY_PREFIX: Readonly<Record<string, RecordKind>> = { '006': 'opportunity', '001': 'account' };

type Place = Pick<URL, 'pathname' | 'hash'>;

/** The record an address shows; the id says the kind, since an address may leave out the object. */
export function addressOf(url: Place): RecordAddress | undefined {
  const object = NEW_PATH.exec(url.pathname)?.[1];
  if (object) return { kind: kindOf(object) as RecordKind, record: NEW_RECORD };
  const record = RECORD_PATH.exec(url.pathname)?.[1] ?? LEGACY_HASH.exec(url.hash)?.[1];
  const kind = record && KIND_BY_PREFIX[record.slice(0, 3)];
  return record && kind ? { kind, record } : undefined;
}

/** The kind of an object by its API name, in any letter case, as it stands in addresses and field attributes. */
export function kindOf(object: string | undefined): string | undefined {
  return object?.toLowerCase();
}

/** Whether an address is of a form over a page, which may be any page. */
export function isFormAddress({ pathname, hash }: Place): boolean {
  return FORM_PATH.test(pathname) || FORM_PATH.test(hash);
}

/** Whether a record is only being typed. */
export function isNew({ record }: RecordAddress): boolean {
  return record === NEW_RECORD;
}

/** The record that a link points at: `/lightning/r/Account/001…/view`. */
export function linkedRecord(href: string | null): string | undefined {
  return href ? RECORD_LINK.exec(href)?.[1] : undefined;
}

/** Fifteen characters are the id; the other three only check its letter case. */
export function isSameRecord(one: string, other: string): boolean {
  return one.slice(0, 15) === other.slice(0, 15);
}
