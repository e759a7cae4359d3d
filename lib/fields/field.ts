/** What a field holds once its text is understood; decides which parser reads it. */
export type FieldKind = 'text' | 'money' | 'date' | 'count' | 'percent' | 'flag';

/** One field of a record: how to recognise it on a page and how to read its text. */
export type Field = {
  kind: FieldKind;
  /** Labels in order of preference; the first is how Squeaky itself calls the field. */
  labels: readonly [string, ...string[]];
  /** CRM API names in order of preference; compared after {@link normaliseApiName}. */
  apiNames: readonly string[];
  /** Where a seller finds it when it is not on the page being shown. */
  place: Place;
};

/** The part of a record page that usually holds a field. */
export type Place = 'Details tab' | 'Command Plan' | 'record page' | 'account page';

/**
 * API names compare in lower case, without a package's namespace, and with `__c` collapsed to `_c`,
 * because Dynamic Forms collapse the double underscore and generated attributes vary in case.
 *
 * @example normaliseApiName('sales__FM_Why_Now__c') // 'fm_why_now_c'
 */
export function normaliseApiName(name: string): string {
  const parts = name.toLowerCase().split('__');
  const isNamespaced = parts.length === 3;
  return (isNamespaced ? parts.slice(1) : parts).join('_');
}

/**
 * Labels compare in lower case, with single spaces, without a required mark, a trailing colon or
 * question mark: pages add those around the same label.
 *
 * @example normaliseLabel('* Why  Now?') // 'why now'
 */
export function normaliseLabel(label: string): string {
  return label
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[* ]+|[:?* ]+$/g, '')
    .toLowerCase();
}
